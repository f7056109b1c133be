import { useState } from "react";
import { movesBetween, type Move } from "./moves";

const none: ReadonlyMap<number, Move> = new Map();

/** What moved since the list was last different; nothing for the first list. */
export const useMoves = (ids: readonly number[]): ReadonlyMap<number, Move> => {
  const [last, setLast] = useState({ ids, moves: none });
  const isSame = ids.length === last.ids.length && ids.every((id, place) => id === last.ids[place]);
  if (isSame) return last.moves;
  const moves = last.ids.length > 0 ? movesBetween(last.ids, ids) : none;
  setLast({ ids, moves });
  return moves;
};
