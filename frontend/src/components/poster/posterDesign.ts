import * as figures from "./motifs/figures";
import * as landscapes from "./motifs/landscapes";
import type { Motif } from "./motifs/motif";
import * as patterns from "./motifs/patterns";
import { PALETTES, type Mood, type Palette } from "./palettes";
import { seededRandom, type Random } from "./seededRandom";

const { arches, balloons, claws, eclipse, eye, house, keyhole, litWindow, orbits, planets, saucer } = figures;
const { desert, forest, moon, mountains, road, skyline, waves } = landscapes;
const { aperture, arcs, blinds, burst, chevrons, confetti, gridHorizon, rings, soundBars, stairs, tiles } = patterns;

interface Style {
  mood: Mood;
  motifs: readonly [Motif, ...Motif[]];
}

/** Rarer genres say more about a film than "Drama", so the first of this list that a film has decides. */
const STYLES: readonly (readonly [genre: RegExp, Style])[] = [
  [/film-noir/i, { mood: "night", motifs: [blinds, skyline, stairs] }],
  [/western/i, { mood: "heat", motifs: [desert, mountains, road] }],
  [/horror/i, { mood: "dread", motifs: [eye, claws, forest, moon, house] }],
  [/sci-?fi|science fiction/i, { mood: "cosmos", motifs: [planets, gridHorizon, rings, orbits, saucer] }],
  [/documentary/i, { mood: "quiet", motifs: [aperture, rings, waves] }],
  [/music/i, { mood: "tender", motifs: [soundBars, rings, arcs] }],
  [/^war$/i, { mood: "heat", motifs: [chevrons, mountains, burst] }],
  [/fantasy/i, { mood: "wild", motifs: [arches, forest, moon] }],
  [/animation|children|family/i, { mood: "play", motifs: [balloons, tiles, arcs, confetti] }],
  [/mystery/i, { mood: "night", motifs: [keyhole, stairs, moon] }],
  [/crime/i, { mood: "night", motifs: [skyline, blinds, stairs] }],
  [/thriller/i, { mood: "night", motifs: [eye, blinds, road] }],
  [/history/i, { mood: "quiet", motifs: [arches, desert, litWindow] }],
  [/adventure/i, { mood: "wild", motifs: [mountains, waves, desert] }],
  [/action/i, { mood: "heat", motifs: [burst, chevrons, road] }],
  [/romance/i, { mood: "tender", motifs: [eclipse, waves, litWindow] }],
  [/comedy/i, { mood: "play", motifs: [tiles, confetti, arcs] }],
];

const OTHERWISE: Style = { mood: "quiet", motifs: [litWindow, eclipse, arches, stairs, waves] };

/** Archivo has one file for all widths and weights; `em` is the width of a letter in wide words, as measured. */
const LETTERINGS = [
  { width: 62, weight: 850, em: 0.53, capitals: true },
  { width: 75, weight: 600, em: 0.475, capitals: false },
  { width: 108, weight: 800, em: 0.695, capitals: false },
] as const;

export interface PosterDesign {
  palette: Palette;
  motif: Motif;
  random: Random;
  lettering: (typeof LETTERINGS)[number];
  /** In hundredths of the poster's width. */
  titleSize: number;
}

/** The drawn poster of a film: the same for the same film, always. */
export const designPoster = (movie: { id: number; title: string; genres: readonly string[] }): PosterDesign => {
  const random = seededRandom(movie.id);
  const [first, second = first] = stylesOf(movie.genres);
  const palette = random.pick(PALETTES[random.between(0, 1) < 0.75 ? first.mood : second.mood]);
  const motif = random.pick([...first.motifs, ...first.motifs, ...second.motifs]);
  const lettering = random.pick(LETTERINGS);
  return { palette, motif, random, lettering, titleSize: fitTitle(movie.title, lettering.em) };
};

/** At most two: the second lends variety to long lists of one genre. */
const stylesOf = (genres: readonly string[]): [Style, Style?] => {
  const [first = OTHERWISE, second] = STYLES.filter(([genre]) => genres.some((name) => genre.test(name))).map(
    ([, style]) => style,
  );
  return [first, second];
};

const TEXT_WIDTH = 86; // hundredths of the poster's width
const TEXT_HEIGHT = 33;
const SIZES = [30, 25, 22, 20, 18, 16, 14.5, 13, 12, 11, 10, 9];
const SMALLEST = 8.5;

/** The largest size at which the longest word fits the width and all lines fit the height. */
export const fitTitle = (title: string, em: number): number =>
  SIZES.find((size) => {
    const perLine = Math.floor(TEXT_WIDTH / (em * size));
    const words = title.split(/(?<=-)|\s+/); // a hyphen may end a line
    return words.every((word) => word.length <= perLine) && lineCount(words, perLine) * size <= TEXT_HEIGHT;
  }) ?? SMALLEST;

const lineCount = (words: readonly string[], perLine: number): number => {
  let lines = 1;
  let used = 0;
  for (const { length } of words) {
    if (used > 0 && used + 1 + length > perLine) {
      lines += 1;
      used = 0;
    }
    used += length + (used > 0 ? 1 : 0);
  }
  return lines;
};
