import type { ReactNode } from "react";
import type { Palette } from "@/components/poster/palettes";
import type { Random } from "@/components/poster/seededRandom";

export const WIDTH = 300;
export const HEIGHT = 450;

/** A picture in a box of 300 x 450; it keeps clear of the third of the box where the title stands. */
export interface Motif {
  title: "top" | "bottom";
  draw: (random: Random, palette: Palette) => ReactNode;
}

/** [0, 1, … count - 1] */
export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export const points = (...pairs: readonly (readonly [number, number])[]): string =>
  pairs.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
