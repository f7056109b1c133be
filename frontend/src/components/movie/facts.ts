import type { MovieCard } from "@/api/generated";
import { messages } from "@/config/messages";

/** "1979 · 1 h 57 min · Horror, Sci-Fi", leaving out what is not known. */
export const facts = ({ year, runtime, genres }: Pick<MovieCard, "year" | "runtime" | "genres">): string =>
  [year, runtime && messages.common.runtime(runtime), genres.slice(0, 3).join(", ")].filter(Boolean).join(" · ");
