import * as figures from "./motifs/figures";
import * as landscapes from "./motifs/landscapes";
import type { Motif } from "./motifs/motif";
import * as patterns from "./motifs/patterns";
import { PALETTES, type Mood, type Palette } from "./palettes";
import { seededRandom, type Random } from "./seededRandom";

const { arches, balloons, claws, eclipse, eye, keyhole, litWindow, planets } = figures;
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
  [/horror/i, { mood: "dread", motifs: [eye, claws, forest, moon] }],
  [/sci-?fi|science fiction/i, { mood: "cosmos", motifs: [planets, gridHorizon, rings] }],
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

/** Archivo has one file for all widths and weights; `em` is the width of an average letter. */
const LETTERINGS = [
  { width: 62, weight: 850, em: 0.47, capitals: true },
  { width: 75, weight: 600, em: 0.5, capitals: false },
  { width: 108, weight: 800, em: 0.64, capitals: false },
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
  const style = STYLES.find(([genre]) => movie.genres.some((name) => genre.test(name)))?.[1] ?? OTHERWISE;
  const palette = random.pick(PALETTES[style.mood]);
  const motif = random.pick(style.motifs);
  const lettering = random.pick(LETTERINGS);
  return { palette, motif, random, lettering, titleSize: fitTitle(movie.title, lettering.em) };
};

const TEXT_WIDTH = 86; // hundredths of the poster's width
const TEXT_HEIGHT = 33;

/** The largest size at which the longest word fits the width and all lines fit the height. */
export const fitTitle = (title: string, em: number): number => {
  const longestWord = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
  const fits = (size: number) => {
    const lines = Math.ceil((title.length * em * size * 1.08) / TEXT_WIDTH); // 1.08: ragged line ends
    return longestWord * em * size <= TEXT_WIDTH && lines * size <= TEXT_HEIGHT;
  };
  const sizes = [30, 25, 22, 20, 18, 16, 14.5, 13, 12, 11, 10, 9];
  return sizes.find(fits) ?? 8.5;
};
