import { useState } from "react";
import type { MovieCard } from "@/api/generated";

/** The film in question, until it is answered: a newer list never takes it from under the pointer. */
export const useSteady = (next: MovieCard | undefined, isGone: (id: number) => boolean): MovieCard | undefined => {
  const [film, setFilm] = useState(next);
  if (film && !isGone(film.id)) return film;
  if (next !== film) setFilm(next);
  return next;
};
