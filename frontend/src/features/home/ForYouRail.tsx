import { useListPersonalQuery } from "@/api/generated";
import { MovieRail } from "@/components/movie/MovieRail";
import { messages } from "@/config/messages";
import { Invitation } from "./Invitation";

/** The member's own list, or an invitation to rate while there is none. */
export const ForYouRail = ({ n }: { n: number }) => {
  const personal = useListPersonalQuery({ n });
  const strategy = personal.data?.strategy;
  if (strategy === "popular" || strategy === "top_rated") return <Invitation />;
  return <MovieRail title={messages.home.forYou} to="/for-you" query={personal} />;
};
