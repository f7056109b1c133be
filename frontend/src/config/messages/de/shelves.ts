import type { Messages } from "@/config/messages/en";

export const shelf: Messages["shelf"] = {
  want: (title) => `${title} sehen wollen`,
  hide: (title) => `Nichts für mich: ${title}`,
  wantIt: "Will ich sehen",
  onWatchlist: "Auf deiner Merkliste",
  notThisOne: "Nicht diesen",
  isHidden: "Ausgeblendet",
  moved: (title, from, to) => {
    if (to === "watchlist") return `${title} steht auf deiner Merkliste.`;
    if (to === "hidden") return `${title} wird dir nicht mehr gezeigt.`;
    return from === "hidden" ? `${title} darf dir wieder gezeigt werden.` : `${title} ist von der Merkliste.`;
  },
  notMoved: (title) => `${title} konnte nicht verschoben werden. Alles ist wie zuvor.`,
};

export const watchlist: Messages["watchlist"] = {
  title: "Merkliste",
  how: "Was du sehen willst. Es wird nicht noch einmal empfohlen; was du bewertest, ist gesehen.",
  other: "Ausgeblendete Filme",
  none: "Noch nichts auf deiner Merkliste",
  noneText: "Drücke das Lesezeichen auf einem Plakat, und der Film wartet hier auf dich.",
  guest: "Hier steht deine Merkliste",
  guestText: "Melde dich an, um Filme zu behalten, die du sehen willst.",
};

export const hidden: Messages["hidden"] = {
  title: "Ausgeblendete Filme",
  how: "Was dir nicht gezeigt werden soll. Drücke das Auge, und ein Film darf wiederkommen.",
  other: "Merkliste",
  none: "Du hast nichts ausgeblendet",
  noneText: "Drücke das durchgestrichene Auge auf einem Plakat, und der Film wird nirgends empfohlen.",
  guest: "Hier stehen ausgeblendete Filme",
  guestText: "Melde dich an, um Filme auszublenden und zurückzuholen.",
};
