import type { Messages } from "@/config/messages/en";

export const pickThree: Messages["pickThree"] = {
  title: "Wähle drei",
  how: "Wähle drei Lieblingsfilme aus den hundert besten. Du bekommst fünf, die alle kennen, und fünf, die kaum jemand kennt.",
  chosen: (count, needed) => `${count} von ${needed} gewählt`,
  submit: "Filme zeigen",
  answer: "Aus deinen dreien",
  popular: "Bekannt",
  lessKnown: "Weniger bekannt",
  because: (titles) => `Wegen ${titles.join(" und ")}`,
  again: "Neu wählen",
};
