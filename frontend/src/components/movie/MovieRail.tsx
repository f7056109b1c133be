import type { MovieCard as Movie } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MovieCard } from "./MovieCard";
import { movieCardSkeletons } from "./MovieCardSkeleton";
import { Rail } from "./Rail";

interface Props {
  title: string;
  to?: string;
  /** A list query of the API. */
  query: { data?: { results: Movie[] }; isError: boolean; error?: unknown; refetch: () => unknown };
}

/** A rail of films straight from a query: skeletons, films, or an error that can be retried. */
export const MovieRail = ({ title, to, query }: Props) => {
  const { data, isError, error, refetch } = query;
  if (data?.results.length === 0) return null;
  return (
    <Rail title={title} to={to}>
      {data ? (
        data.results.map((movie) => (
          <li key={movie.id}>
            <MovieCard movie={movie} />
          </li>
        ))
      ) : isError ? (
        <li style={{ gridColumn: "span 4" }}>
          <ErrorPanel error={error} retry={refetch} />
        </li>
      ) : (
        movieCardSkeletons(10)
      )}
    </Rail>
  );
};
