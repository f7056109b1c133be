import type { ListPersonalApiArg, MoodShown } from "@/api/generated";

/** More (up to 1) or less (down to -1) of a genre or tag. */
export interface Leaning {
  name: string;
  weight: number;
}

/** Where the dials stand; all at 0 and without leanings is the plain list. */
export interface Dials {
  popularity: number;
  era: number;
  diversity: number;
  leanings: readonly Leaning[];
}

export const AT_REST: Dials = { popularity: 0, era: 0, diversity: 0, leanings: [] };
export const MOST_LEANINGS = 8;

const between = (text: string | null, lowest: number): number => {
  const value = Number(text);
  return Number.isFinite(value) ? Math.min(1, Math.max(lowest, Math.round(value * 10) / 10)) : 0;
};

/** "Horror:1,space:-0.5" as leanings; what is none is left out. */
export const leaningsOf = (lean: string): Leaning[] =>
  lean
    .split(",")
    .map((part) => {
      const [name = "", weight = null] = part.split(":");
      return { name: name.trim(), weight: between(weight, -1) };
    })
    .filter(({ name, weight }) => name && weight)
    .slice(0, MOST_LEANINGS);

export const leanOf = (leanings: readonly Leaning[]): string =>
  leanings
    .filter(({ weight }) => weight)
    .map(({ name, weight }) => `${name}:${weight}`)
    .join(",");

/** The dials that an address tells of. */
export const dialsOf = (params: URLSearchParams): Dials => ({
  popularity: between(params.get("popularity"), -1),
  era: between(params.get("era"), -1),
  diversity: between(params.get("diversity"), 0),
  leanings: leaningsOf(params.get("lean") ?? ""),
});

/** What of the dials is turned, for addresses and the API alike. */
export const turnedOf = ({ popularity, era, diversity, leanings }: Dials): Omit<ListPersonalApiArg, "n"> => {
  const lean = leanOf(leanings);
  return {
    ...(popularity && { popularity }),
    ...(era && { era }),
    ...(diversity && { diversity }),
    ...(lean && { lean }),
  };
};

export const paramsOf = (dials: Dials): Record<string, string> =>
  Object.fromEntries(Object.entries(turnedOf(dials)).map(([name, value]) => [name, String(value)]));

export const addressOf = (dials: Dials): string => new URLSearchParams(paramsOf(dials)).toString();

export const areAtRest = (dials: Dials): boolean => Object.keys(turnedOf(dials)).length === 0;

export const dialsOfMood = ({ popularity = 0, era = 0, diversity = 0, lean = "" }: MoodShown): Dials => ({
  popularity,
  era,
  diversity,
  leanings: leaningsOf(lean),
});

export const areSame = (one: Dials, other: Dials): boolean =>
  addressOf(one) === addressOf(other);
