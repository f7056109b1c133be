import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { movieCard } from "@/testing/movies";
import { contrast } from "@/testing/contrast";
import { DrawnPoster } from "./DrawnPoster";
import { PALETTES } from "./palettes";
import { designPoster, fitTitle } from "./posterDesign";

const drawn = (id: number) => renderToStaticMarkup(createElement(DrawnPoster, { movie: movieCard({ id }) }));

describe("a drawn poster", () => {
  test("is the same for the same film", () => {
    expect(drawn(42)).toBe(drawn(42));
  });

  test("differs between films of one genre", () => {
    expect(new Set([1, 2, 3, 4, 5, 6].map(drawn)).size).toBe(6);
  });

  test("takes its colours from what is most telling of the genres", () => {
    const grounds = PALETTES.dread.map(({ ground }) => ground);
    expect(grounds).toContain(designPoster(movieCard({ genres: ["Drama", "Horror"] })).palette.ground);
  });

  test("is drawn for a film of which nothing is known", () => {
    expect(designPoster({ id: 0, title: "", genres: [] }).titleSize).toBe(30);
  });
});

test.each(Object.entries(PALETTES))("every %s palette can be read", (_, palettes) => {
  for (const { ground, ink } of palettes) expect(contrast(ground, ink)).toBeGreaterThanOrEqual(4.5);
});

test("a long word shrinks the title until it fits", () => {
  expect(fitTitle("Heat", 0.5)).toBe(30);
  expect(fitTitle("Koyaanisqatsi", 0.5)).toBe(13); // 13 letters of half an em: 13 x 0.5 x 13 = 84.5 of 86
});

test("a long title takes several small lines", () => {
  expect(fitTitle("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", 0.5)).toBeLessThanOrEqual(9);
});
