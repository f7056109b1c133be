import { useDeferredValue, type ReactNode } from "react";
import type { MovieCard as Movie } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MovieCard } from "./MovieCard";
import { movieCardSkeletons } from "./MovieCardSkeleton";

interface Props<Film extends Movie> {
  /** A list query of the API. */
  query: { data?: { results: Film[] }; isError: boolean; error?: unknown; refetch: () => unknown };
  /** A line or two under a card. */
  children?: (film: Film) => ReactNode;
}

/** What a rail holds of a query: skeletons, films, or an error that can be retried. */
export const RailFilms = <Film extends Movie>({ query, children }: Props<Film>) => {
  const films = useDeferredValue(query.data?.results); // many cards at once would hold up a slow phone
  if (films) {
    return films.map((film) => (
      <li key={film.id}>
        <MovieCard movie={film}>{children?.(film)}</MovieCard>
      </li>
    ));
  }
  if (!query.isError) return movieCardSkeletons(8);
  return (
    <li style={{ gridColumn: "span 4" }}>
      <ErrorPanel error={query.error} retry={query.refetch} />
    </li>
  );
};
