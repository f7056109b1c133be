import { useListPopularMoviesQuery } from "@/api/generated";
import { messages } from "@/config/messages";
import { TitleChips } from "./TitleChips";

/** Films that everyone knows, to start with. */
export const Examples = ({ onTitle }: { onTitle: (title: string) => void }) => {
  const { data } = useListPopularMoviesQuery({ pageSize: 6 });
  return data ? (
    <TitleChips lead={messages.similar.examples} titles={data.results.map(({ title }) => title)} onTitle={onTitle} />
  ) : null;
};
