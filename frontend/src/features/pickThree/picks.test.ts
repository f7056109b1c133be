import { expect, test } from "vitest";
import { picksOf, toggled } from "./picks";

test("the address holds at most three different films, and nonsense is left out", () => {
  expect(picksOf("7,7,x,9,-1,12,15")).toEqual([7, 9, 12]);
  expect(picksOf(null)).toEqual([]);
});

test("choosing again takes a pick back, and a fourth is not taken", () => {
  expect(toggled([1, 2], 3)).toEqual([1, 2, 3]);
  expect(toggled([1, 2, 3], 2)).toEqual([1, 3]);
  expect(toggled([1, 2, 3], 4)).toEqual([1, 2, 3]);
});
