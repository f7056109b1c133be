import { films, ratings, stars } from "./counts";

/** What components say wherever they stand. */
export const common = {
  skipToContent: "Skip to content",
  retry: "Try again",
  undo: "Undo",
  close: "Close",
  seeAll: "See all",
  allGenres: "All genres",
  genre: "Genre",
  films,
  ratings,
  stars,
  runtime: (minutes: number) =>
    `${Math.floor(minutes / 60) ? `${Math.floor(minutes / 60)} h ` : ""}${minutes % 60} min`,
};

export const problem = {
  unreachable: { title: "NextFlex cannot be reached", detail: "Check your connection, then try again." },
  server: { title: "Something went wrong", detail: "The server could not answer. Please try again in a moment." },
  crash: { title: "This page broke", detail: "An unexpected error stopped it. Loading it again usually helps." },
};

export const rail = {
  back: (title: string) => `${title}: back`,
  forward: (title: string) => `${title}: forward`,
};

export const card = {
  average: (mean: number, count: number) => `Rated ${mean.toFixed(1)} on average, ${ratings(count)}`,
  yours: (value: number) => `You: ${stars(value)}`,
};

export const rating = {
  label: (title: string) => `Your rating of ${title}`,
  prompt: "Rate this film",
  none: "Not rated",
  yours: "Your rating",
  remove: "Remove rating",
  logIn: "Log in to rate",
  saved: (title: string, value: number) => `${title}: ${stars(value)}.`,
  removed: (title: string) => `Rating of ${title} removed.`,
  notSaved: (title: string) => `Your rating of ${title} could not be saved. It is as it was before.`,
  restored: (title: string) => `Rating of ${title} restored.`,
};
