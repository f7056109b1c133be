import { locale } from "@/config/messages";

const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
const dates = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
const languages = new Intl.DisplayNames([locale], { type: "language", fallback: "code" });

/** "1979-05-25" as "May 25, 1979". */
export const dayInWords = (isoDay: string): string => days.format(new Date(`${isoDay}T00:00:00Z`));

/** A moment as the day it is here, short. */
export const dateInWords = (isoTime: string): string => dates.format(new Date(isoTime));

/** "ja" as "Japanese"; codes that are no language's stay as they are. */
export const languageInWords = (code: string): string => {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code; // not well-formed, such as TMDB's "xx" in some dumps
  }
};
