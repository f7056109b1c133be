export const NEEDED = 3;

/** The picks in the address: at most three different ids. */
export const picksOf = (asked: string | null): number[] =>
  [...new Set((asked ?? "").split(",").map(Number))].filter((id) => Number.isInteger(id) && id > 0).slice(0, NEEDED);

/** The picks with this one added, or without it when it was there; a fourth is not taken. */
export const toggled = (picks: readonly number[], id: number): number[] => {
  if (picks.includes(id)) return picks.filter((pick) => pick !== id);
  return picks.length < NEEDED ? [...picks, id] : [...picks];
};
