import type { Messages } from "@/config/messages/en";
import { ratings } from "./counts";

export const onboarding: Messages["onboarding"] = {
  title: "Sag uns, was du magst",
  how: "Bewerte einen Film, oder sag, dass du ihn nicht kennst. Jede Bewertung macht deine Liste besser.",
  question: "Kennst du diesen?",
  notSeen: "Kenne ich nicht",
  progress: (count, goal) => `${count} von ${goal} Bewertungen`,
  reached: (count) => `${ratings(count)}: deine Liste kennt dich gut`,
  progressLabel: "Bisherige Bewertungen",
  sureness: (percent) => `Wir kennen etwa ${percent} % deines Geschmacks`,
  surenessHint: "Wie viel von dem, was offen war, deine Bewertungen geklärt haben. Hundert sind nicht zu erreichen.",
  teaches: "Zuerst kommt der Film, der uns am meisten lehrt; einer, den du nicht kennst, kostet nichts.",
  finish: "Zu meiner Liste",
  list: "Deine Liste bis jetzt",
  none: "Das waren alle",
  noneText: "Es gibt nichts mehr zu fragen. Deine Liste wartet.",
  guest: "Ein paar Bewertungen, dann deine eigene Liste",
  guestText: "Melde dich an, bewerte eine Handvoll Filme, und sieh deiner Liste beim Wachsen zu.",
};

export const moves: Messages["moves"] = {
  new: "Neu",
  up: (places) => `${places} ${places === 1 ? "Platz" : "Plätze"} höher`,
  down: (places) => `${places} ${places === 1 ? "Platz" : "Plätze"} tiefer`,
};
