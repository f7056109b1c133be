import type { Messages } from "@/config/messages/en";

export const home: Messages["home"] = {
  title: "Finde deinen nächsten Film",
  featured: "Gerade gefragt",
  details: "Zum Film",
  moreLike: "Mehr davon",
  trending: "Im Trend",
  popular: "Oft bewertet",
  topRated: "Bestenliste",
  latest: "Neu erschienen",
  forYou: "Für dich",
  becauseYouLiked: (title) => `Weil dir ${title} gefällt`,
  hiddenGems: "Verborgene Schätze",
  bestIn: "Die besten in",
  invite: "Bewerte ein paar Filme, und du bekommst deine Liste",
  inviteText: "Jede Bewertung ändert deine Liste sofort, und jeder Vorschlag sagt, warum er da ist.",
};
