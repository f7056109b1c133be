import { expect, test } from "vitest";
import { AT_REST, areAtRest, dialsOf, leaningsOf, paramsOf } from "./dials";

const address = (text: string) => dialsOf(new URLSearchParams(text));

test("dials survive the address and come back the same", () => {
  const dials = { popularity: -0.5, era: 1, diversity: 0.3, leanings: [{ name: "space opera", weight: -1 }] };
  expect(dialsOf(new URLSearchParams(paramsOf(dials)))).toEqual(dials);
});

test("dials at rest leave no trace in the address", () => {
  expect(paramsOf(AT_REST)).toEqual({});
  expect(areAtRest({ ...AT_REST, leanings: [{ name: "Horror", weight: 0 }] })).toBe(true);
});

test("what somebody wrote into the address is held to what a dial can do", () => {
  expect(address("popularity=7&era=-9&diversity=-1")).toMatchObject({ popularity: 1, era: -1, diversity: 0 });
  expect(address("popularity=lots")).toEqual(AT_REST);
  expect(leaningsOf("Horror,:1,War:0,Comedy:2")).toEqual([{ name: "Comedy", weight: 1 }]);
});
