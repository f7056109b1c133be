import { expect, test } from "vitest";
import { filmOfTheDay } from "./filmOfTheDay";

const day = (number: number, hour = 0) => new Date(Date.UTC(2026, 0, number, hour));

test("the film stays all day and changes overnight", () => {
  const films = ["a", "b", "c"];
  expect(filmOfTheDay(films, day(1, 23))).toBe(filmOfTheDay(films, day(1)));
  expect(new Set([1, 2, 3].map((number) => filmOfTheDay(films, day(number))))).toEqual(new Set(films));
});

test("without candidates there is no film", () => {
  expect(filmOfTheDay([], day(1))).toBeUndefined();
});
