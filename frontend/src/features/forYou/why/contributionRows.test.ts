import { expect, test } from "vitest";
import { messages } from "@/config/messages";
import { contributionRows } from "./contributionRows";

const reasons = Array.from({ length: 20 }, (_, place) => ({
  movie_id: place,
  title: `Film ${place}`,
  rating: 4,
  contribution: place % 2 ? -0.1 : 0.5,
}));
const prior = 0.75;
const score = prior + reasons.reduce((sum, { contribution }) => sum + contribution, 0);

test("the bars add up to the score although many ratings share one", () => {
  const rows = contributionRows({ rank: 1, score, prior, reasons, traits: [], without: [] });
  expect(rows).toHaveLength(9);
  expect(rows.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
  expect(rows.at(-2)?.label).toBe(messages.why.others(13));
});

test("without ratings there is what everybody gets", () => {
  const rows = contributionRows({ rank: 1, score: prior, prior, reasons: [], traits: [], without: [] });
  expect(rows).toEqual([{ key: "prior", label: messages.why.popular, contribution: prior }]);
});
