import { useSearchParams } from "react-router";
import { useListTopRatedQuery } from "@/api/generated";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { GenreChoice } from "@/components/forms/GenreChoice";
import { Page } from "@/components/layout/Page";
import { MovieCard } from "@/components/movie/MovieCard";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { messages } from "@/config/messages";

const text = messages.topRated;
const LENGTH = 50;

export const TopRatedPage = () => {
  const [params, setParams] = useSearchParams();
  const genre = params.get("genre") ?? "";
  const { currentData, error, refetch } = useListTopRatedQuery({ n: LENGTH, genre: genre || undefined });
  const choose = (chosen: string) => setParams(chosen ? { genre: chosen } : {}, { replace: true });
  return (
    <Page
      title={genre ? text.titleIn(genre) : text.title}
      lead={text.how}
      actions={<GenreChoice value={genre} onChange={choose} />}
    >
      {error ? (
        <ErrorPanel error={error} retry={refetch} />
      ) : currentData?.results.length === 0 ? (
        <EmptyState title={text.none} text={text.noneHint} />
      ) : (
        <MovieGrid>
          {currentData
            ? currentData.results.map((movie, index) => (
                <li key={movie.id}>
                  <MovieCard movie={movie} level={2} eager={index < 6} rank={index + 1} />
                </li>
              ))
            : movieCardSkeletons(18)}
        </MovieGrid>
      )}
    </Page>
  );
};
