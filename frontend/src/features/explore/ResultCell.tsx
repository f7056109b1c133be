import Button from "@mui/material/Button";
import { useListMoviesQuery } from "@/api/generated";
import { MovieCard } from "@/components/movie/MovieCard";
import { MovieCardSkeleton } from "@/components/movie/MovieCardSkeleton";
import { messages } from "@/config/messages";
import { moviesArgument, PAGE_SIZE } from "./moviesArgument";
import type { Filters } from "./useFilters";

/** One film of the results. It asks for the page it is on; cells of one page share that request. */
export const ResultCell = ({ filters, index }: { filters: Filters; index: number }) => {
  const page = Math.floor(index / PAGE_SIZE) + 1;
  const { movie, isError, refetch } = useListMoviesQuery(moviesArgument(filters, page), {
    selectFromResult: ({ currentData, isError }) => ({ movie: currentData?.results[index % PAGE_SIZE], isError }),
  });
  if (isError) return <Button onClick={refetch}>{messages.common.retry}</Button>;
  return movie ? <MovieCard movie={movie} level={2} /> : <MovieCardSkeleton />;
};
