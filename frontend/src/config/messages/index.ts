import { en, type Messages } from "./en";
import { language } from "./language";

/** The catalogue in use. Languages other than English are fetched before anything is drawn. */
export const messages: Messages = language === "de" ? (await import("./de")).de : en;

/** For dates and numbers. */
export const locale = language;
