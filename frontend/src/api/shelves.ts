/** Where a film can be put aside; on one at most. */
export const SHELVES = ["watchlist", "hidden"] as const;
export type Shelf = (typeof SHELVES)[number];
