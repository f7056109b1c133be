import type { MovieExplanation } from "@/api/generated";
import { messages } from "@/config/messages";

const SHOWN = 7; // ratings with a bar of their own; the others share one

export interface ContributionRow {
  key: string;
  label: string;
  movieId?: number;
  contribution: number;
}

/** The parts of the score to draw, the strongest first: they add up to it, whatever is left out. */
export const contributionRows = ({ score, prior, reasons }: MovieExplanation): ContributionRow[] => {
  const { strongest, others, popular } = messages.why;
  const told = reasons.slice(0, SHOWN);
  const rest = score - prior - told.reduce((sum, { contribution }) => sum + contribution, 0);
  const rows: ContributionRow[] = told.map(({ movie_id, title, rating, contribution }) => ({
    key: String(movie_id),
    label: strongest(title, rating),
    movieId: movie_id,
    contribution,
  }));
  if (reasons.length > SHOWN) rows.push({ key: "others", label: others(reasons.length - SHOWN), contribution: rest });
  return [...rows, { key: "prior", label: popular, contribution: prior }];
};
