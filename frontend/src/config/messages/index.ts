import { en, type Messages } from "./en";

/** The catalogue in use. A second language is chosen here. */
export const messages: Messages = en;
