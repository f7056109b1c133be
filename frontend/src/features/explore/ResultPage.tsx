import { useListMoviesQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MovieCard } from "@/components/movie/MovieCard";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { moviesArgument, PAGE_SIZE } from "./moviesArgument";
import type { Filters } from "./useFilters";

/** One page of films within the grid. Each has a query of its own, so that "Show more" fetches only what is new. */
export const ResultPage = ({ filters, page }: { filters: Filters; page: number }) => {
  const { currentData, error, refetch } = useListMoviesQuery(moviesArgument(filters, page));
  if (error) {
    return (
      <li style={{ gridColumn: "1 / -1" }}>
        <ErrorPanel error={error} retry={refetch} />
      </li>
    );
  }
  if (!currentData) return movieCardSkeletons(PAGE_SIZE);
  return currentData.results.map((movie) => (
    <li key={movie.id}>
      <MovieCard movie={movie} level={2} />
    </li>
  ));
};
