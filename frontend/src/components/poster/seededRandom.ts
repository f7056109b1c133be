export interface Random {
  /** A number in [low, high). */
  between: (low: number, high: number) => number;
  /** A whole number in [low, high]. */
  integer: (low: number, high: number) => number;
  pick: <T extends readonly unknown[]>(choices: T) => T[number];
}

/** mulberry32: the same seed draws the same poster on every machine, forever. */
export const seededRandom = (seed: number): Random => {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + next() * (high - low);
  const integer = (low: number, high: number) => Math.floor(between(low, high + 1));
  return { between, integer, pick: (choices) => choices[integer(0, choices.length - 1)] };
};
