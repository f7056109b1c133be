import { ratings } from "./counts";

export const onboarding = {
  title: "Tell us your taste",
  how: "Rate a film, or say that you have not seen it. Your list gets better with every rating.",
  question: "Have you seen this one?",
  notSeen: "Haven't seen it",
  progress: (count: number, goal: number) => `${count} of ${goal} ratings`,
  reached: (count: number) => `${ratings(count)}: your list knows you well`,
  progressLabel: "Ratings so far",
  sureness: (percent: number) => `We know about ${percent} % of your taste`,
  surenessHint: "How much your ratings have settled of what was open about it. A hundred is out of reach.",
  teaches: "The film that would teach us most comes first; one you have not seen costs nothing.",
  finish: "To my list",
  list: "Your list so far",
  none: "That was all of them",
  noneText: "There is nothing more to ask. Your list waits for you.",
  guest: "A few ratings, then a list of your own",
  guestText: "Log in, rate a handful of films, and see the list get better with each of them.",
};

export const moves = {
  new: "New",
  up: (places: number) => `${places} ${places === 1 ? "place" : "places"} up`,
  down: (places: number) => `${places} ${places === 1 ? "place" : "places"} down`,
};
