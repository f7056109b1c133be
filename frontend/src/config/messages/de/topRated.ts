import type { Messages } from "@/config/messages/en";

export const topRated: Messages["topRated"] = {
  title: "Bestenliste",
  titleIn: (genre) => `Bestenliste: ${genre}`,
  how: "Ein gewichtetes Mittel: Filme mit wenigen Bewertungen rücken zum Mittel aller, damit kein einzelner Fan gewinnt.",
  rank: (rank) => `Rang ${rank}`,
  none: "Hier hat noch kein Film genug Bewertungen",
  noneHint: "Die Liste füllt sich mit jeder Bewertung. Versuche so lange ein anderes Genre.",
};
