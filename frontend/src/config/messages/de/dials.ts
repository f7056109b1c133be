import type { Messages } from "@/config/messages/en";

export const dials: Messages["dials"] = {
  title: "Liste abstimmen",
  popularity: { label: "Bekanntheit", ends: ["Unbekannt", "Berühmt"] },
  era: { label: "Epoche", ends: ["Klassiker", "Neues"] },
  diversity: { label: "Vielfalt", ends: ["Schlicht", "Bunt"] },
  less: "Weniger",
  more: "Mehr",
  add: "Mehr oder weniger von …",
  addHint: "Horror, space, Paris",
  noTag: "Das hat kein Film",
  remove: (name) => `${name} weglassen`,
  rest: "Zurück auf Anfang",
  keep: "Als Stimmung behalten",
  name: "Name der Stimmung",
  save: "Behalten",
  forget: (name) => `${name} vergessen`,
  forgotten: (name) => `Die Stimmung ${name} ist vergessen.`,
  notForgotten: (name) => `Die Stimmung ${name} konnte nicht vergessen werden.`,
};
