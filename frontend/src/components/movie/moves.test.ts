import { expect, test } from "vitest";
import { movesBetween } from "./moves";

test("films go up, down, or come in; those that stay are not spoken of", () => {
  expect([...movesBetween([1, 2, 3, 4], [3, 2, 1, 5])]).toEqual([
    [3, 2],
    [1, -2],
    [5, "in"],
  ]);
});

test("the same list has no moves", () => {
  expect(movesBetween([1, 2], [1, 2]).size).toBe(0);
});
