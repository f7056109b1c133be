import type { Messages } from "@/config/messages/en";

export const explore: Messages["explore"] = {
  title: "Entdecken",
  titleWith: (person) => `Filme mit ${person}`,
  search: "Titel und Namen suchen",
  from: "Ab Jahr",
  to: "Bis Jahr",
  language: "Sprache",
  anyLanguage: "Alle Sprachen",
  rating: "Mittel",
  anyRating: "Beliebig",
  ratingFrom: (given) => `Ab ${given.replace(".", ",")} Sternen`,
  sort: "Reihenfolge",
  clear: "Filter löschen",
  orderings: {
    popular: "Oft bewertet",
    top_rated: "Bestes Mittel",
    trending: "Im Trend",
    latest: "Neueste zuerst",
    year: "Älteste zuerst",
    title: "Titel, A bis Z",
  },
  bestMatch: "Beste Treffer",
  none: "Auf alles zusammen passt kein Film.",
  noneHint: "Versuche weniger Wörter, ein anderes Genre oder mehr Jahre.",
};
