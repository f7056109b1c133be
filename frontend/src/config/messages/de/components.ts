import type { Messages } from "@/config/messages/en";
import { decimal, films, ratings, stars } from "./counts";

/** Was Bausteine sagen, wo immer sie stehen. */
export const common: Messages["common"] = {
  skipToContent: "Zum Inhalt",
  retry: "Noch einmal versuchen",
  undo: "Rückgängig",
  close: "Schließen",
  seeAll: "Alle zeigen",
  allGenres: "Alle Genres",
  genre: "Genre",
  films,
  ratings,
  stars,
  runtime: (minutes) => `${minutes >= 60 ? `${Math.floor(minutes / 60)} Std. ` : ""}${minutes % 60} Min.`,
};

export const problem: Messages["problem"] = {
  unreachable: { title: "NextFlex ist nicht erreichbar", detail: "Prüfe die Verbindung und versuche es noch einmal." },
  server: { title: "Etwas ging schief", detail: "Der Server konnte nicht antworten. Versuche es gleich noch einmal." },
  crash: { title: "Diese Seite ist abgestürzt", detail: "Ein unerwarteter Fehler. Neu laden hilft meistens." },
};

export const rail: Messages["rail"] = { back: (title) => `${title}: zurück`, forward: (title) => `${title}: weiter` };

export const card: Messages["card"] = {
  average: (mean, count) => `Im Mittel ${decimal(mean)}, ${ratings(count)}`,
  yours: (value) => `Du: ${stars(value)}`,
};

export const rating: Messages["rating"] = {
  label: (title) => `Deine Bewertung von ${title}`,
  prompt: "Bewerte diesen Film",
  none: "Nicht bewertet",
  yours: "Deine Bewertung",
  remove: "Bewertung entfernen",
  logIn: "Zum Bewerten anmelden",
  saved: (title, value) => `${title}: ${stars(value)}.`,
  removed: (title) => `Bewertung von ${title} entfernt.`,
  notSaved: (title) => `Deine Bewertung von ${title} wurde nicht gespeichert. Sie ist wie zuvor.`,
  restored: (title) => `Bewertung von ${title} wiederhergestellt.`,
};
