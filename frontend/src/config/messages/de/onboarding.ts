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
  finish: "Zu meiner Liste",
  list: "Deine Liste bis jetzt",
  none: "Das waren alle",
  noneText: "Es gibt nichts mehr zu fragen. Deine Liste wartet.",
  guest: "Ein paar Bewertungen, dann deine eigene Liste",
  guestText: "Melde dich an, bewerte eine Handvoll Filme, und sieh deiner Liste beim Wachsen zu.",
};
