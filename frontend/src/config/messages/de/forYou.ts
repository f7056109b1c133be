import type { Messages } from "@/config/messages/en";
import { decimal } from "./counts";

export const forYou: Messages["forYou"] = {
  title: "Für dich",
  predicted: (value) => `Wir erwarten ${decimal(value)}`,
  because: "Weil du bewertet hast:",
  cold: "Wir kennen deinen Geschmack noch nicht",
  list: "Deine Liste",
  rateThese: "Kennst du einen davon?",
  meanwhile: "Bis dahin: was allen gefällt",
  guest: "Eine Liste für dich",
  guestText: "Melde dich an und bewerte ein paar Filme: die Liste folgt jeder Bewertung und sagt, warum ein Film dabei ist.",
  model: (version) => `Von ${version}`,
  refreshing: "Deine Liste wird erneuert…",
};
