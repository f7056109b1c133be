import type { Messages } from "@/config/messages/en";

export const similar: Messages["similar"] = {
  title: "Ähnliche finden",
  how: "Nenne einen Film, den du liebst. Wir vergleichen Regie, Besetzung, Genres und Stichworte.",
  input: "Filmtitel",
  count: "Wie viele",
  submit: "Finden",
  likeThis: "Wenn du das magst:",
  notFound: (title) => `Wir haben keinen Film namens „${title}“.`,
  didYouMean: "Meintest du",
  examples: "Zum Beispiel",
};
