import type { Messages } from "@/config/messages/en";

/** Der Rahmen um jede Seite. */
export const language: Messages["language"] = { label: "Sprache" };

export const navigation: Messages["navigation"] = {
  label: "Hauptmenü",
  home: "Start",
  explore: "Entdecken",
  topRated: "Bestenliste",
  similar: "Ähnliche",
  forYou: "Für dich",
  myRatings: "Meine Bewertungen",
  watchlist: "Merkliste",
  account: "Konto",
  importExport: "Import & Export",
  logIn: "Anmelden",
  signUp: "Registrieren",
  pickThree: "Wähle drei",
  start: "Filme bewerten",
  gallery: "Galerie",
  myPosts: "Meine Beiträge",
  upload: "Neuer Beitrag",
  admin: "Verwaltung",
  logOut: "Abmelden",
  loggedOut: "Du bist abgemeldet.",
  logOutFailed: "Du bist noch angemeldet: der Server war nicht erreichbar.",
  expired: "Deine Sitzung ist abgelaufen. Melde dich an, um weiterzumachen.",
};

export const theme: Messages["theme"] = { toLight: "Helle Farben", toDark: "Dunkle Farben" };

export const footer: Messages["footer"] = {
  about: "Empfehlungen, die sich erklären.",
  apiDocs: "API",
  more: "Mehr",
  attribution: "Dieses Produkt nutzt die TMDB-API, ist aber von TMDB weder unterstützt noch zertifiziert.",
  drawn: "Die gezeichneten Plakate sind unsere eigenen.",
};

export const notFound: Messages["notFound"] = {
  title: "Diese Seite steht nicht im Programm",
  text: "Die Adresse führt nirgendwohin. Zu den Filmen geht es hier.",
  home: "Zu den Filmen",
  movie: "Diesen Film haben wir nicht",
};
