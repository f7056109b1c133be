import { PlainChoice } from "@/components/forms/PlainChoice";
import { messages } from "@/config/messages";
import { chooseLanguage, language, LANGUAGES, type Language } from "@/config/messages/language";

/** The languages by their own names. */
export const LanguageChoice = () => (
  <PlainChoice
    label={messages.language.label}
    value={language}
    choices={Object.entries(LANGUAGES)}
    onChange={(code) => chooseLanguage(code as Language)}
  />
);
