/** How many places a film went up (above 0) or down, or that it is new in the list. */
export type Move = number | "in";

/** What moved between two lists of films; those that stayed where they were are left out. */
export const movesBetween = (before: readonly number[], after: readonly number[]): ReadonlyMap<number, Move> => {
  const places = new Map(before.map((id, place) => [id, place]));
  const moves = new Map<number, Move>();
  for (const [place, id] of after.entries()) {
    const former = places.get(id);
    if (former === undefined) moves.set(id, "in");
    else if (former !== place) moves.set(id, former - place);
  }
  return moves;
};
