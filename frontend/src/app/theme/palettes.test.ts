import { describe, expect, test } from "vitest";
import { contrast } from "@/testing/contrast";
import { dark, light } from "./palettes";

type Coloured = { main: string; contrastText: string };

describe.each([
  ["dark", dark],
  ["light", light],
])("the %s theme", (_, palette) => {
  const grounds = [palette.background?.default, palette.background?.paper] as string[];
  const colours = ["primary", "secondary", "warning", "error", "success", "info"] as const;

  test("has readable text on both grounds", () => {
    for (const ground of grounds) {
      expect(contrast(ground, String(palette.text?.primary))).toBeGreaterThanOrEqual(7);
      expect(contrast(ground, String(palette.text?.secondary))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(colours)("has a readable %s, on the grounds and under its own text", (name) => {
    const { main, contrastText } = palette[name] as Coloured;
    expect(contrast(main, contrastText)).toBeGreaterThanOrEqual(4.5);
    const least = name === "warning" ? 3 : 4.5; // stars are graphics, the others are text too
    for (const ground of grounds) expect(contrast(ground, main)).toBeGreaterThanOrEqual(least);
  });
});
