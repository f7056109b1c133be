import type { MovieCard } from "@/api/generated";

/** A film as the API lists it. */
export const movieCard = (given: Partial<MovieCard> = {}): MovieCard => ({
  id: 1,
  title: "Alien",
  year: 1979,
  genres: ["Horror", "Sci-Fi"],
  directors: ["Ridley Scott"],
  poster_url: null,
  runtime: 117,
  rating_mean: 4.2,
  rating_count: 120,
  ...given,
});

/** A list as the API gives it. */
export const pageOf = <T>(...results: T[]) => ({ count: results.length, next: null, previous: null, results });
