import { useSearchParams } from "react-router";
import { useListTopRatedQuery, useRecommendFromPicksMutation } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { Page } from "@/components/layout/Page";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { messages } from "@/config/messages";
import { ChosenBar } from "./ChosenBar";
import { PickCard } from "./PickCard";
import { PicksAnswer } from "./PicksAnswer";
import { NEEDED, picksOf, toggled } from "./picks";

const text = messages.pickThree;
const CANDIDATES = 100;

/** Three favourites among the best hundred; the answer is films that many and that few know. */
export const PickThreePage = () => {
  const [params, setParams] = useSearchParams();
  const picks = picksOf(params.get("picks"));
  const { data, error, refetch } = useListTopRatedQuery({ n: CANDIDATES });
  const [ask, answer] = useRecommendFromPicksMutation();
  const choose = (ids: readonly number[]) =>
    setParams(ids.length ? { picks: ids.join(",") } : {}, { replace: true, preventScrollReset: true });
  const send = () => void ask({ picksInputRequest: { movie_ids: picks } });
  const again = () => {
    answer.reset();
    choose([]);
  };
  if (answer.data) return <PicksAnswer answer={answer.data} again={again} />;
  return (
    <Page title={text.title} lead={text.how}>
      {answer.error && <ErrorPanel error={answer.error} retry={send} />}
      {error ? (
        <ErrorPanel error={error} retry={refetch} />
      ) : (
        <MovieGrid>
          {data
            ? data.results.map((movie) => (
                <li key={movie.id}>
                  <PickCard
                    movie={movie}
                    isPicked={picks.includes(movie.id)}
                    isFull={picks.length === NEEDED}
                    onToggle={() => choose(toggled(picks, movie.id))}
                  />
                </li>
              ))
            : movieCardSkeletons(18)}
        </MovieGrid>
      )}
      <ChosenBar count={picks.length} isSending={answer.isLoading} onSend={send} />
    </Page>
  );
};
