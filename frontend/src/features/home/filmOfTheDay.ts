const DAY = 86_400_000; // milliseconds
const AMONG = 7;

/** One of the first films, the same all day (UTC), another the next. */
export const filmOfTheDay = <T>(candidates: readonly T[], now: Date): T | undefined =>
  candidates[Math.floor(now.getTime() / DAY) % Math.min(AMONG, candidates.length)];
