import type { Messages } from "@/config/messages/en";

export const myRatings: Messages["myRatings"] = {
  title: "Meine Bewertungen",
  sort: "Reihenfolge",
  orderings: {
    "-updated_at": "Zuletzt bewertet",
    updated_at: "Zuerst bewertet",
    "-value": "Höchste zuerst",
    value: "Niedrigste zuerst",
    title: "Titel, A bis Z",
  },
  none: "Du hast noch keinen Film bewertet",
  noneText: "Beginne mit ein paar, die alle kennen; drei reichen für eine erste Liste.",
  start: "Filme bewerten",
  delete: (title) => `Bewertung von ${title} entfernen`,
  ratedOn: (day) => `Bewertet am ${day}`,
  guest: "Hier sind deine Bewertungen zu Hause",
  guestText: "Melde dich an, um sie zu sehen und zu ändern.",
  page: "Seite",
  view: "Ansicht",
  asList: "Als Liste",
  asGrid: "Als Plakate",
};
