const days = new Intl.DateTimeFormat("en", { dateStyle: "long", timeZone: "UTC" });
const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "code" });

/** "1979-05-25" as "May 25, 1979". */
export const dayInWords = (isoDay: string): string => days.format(new Date(`${isoDay}T00:00:00Z`));

/** "ja" as "Japanese"; codes that are no language's stay as they are. */
export const languageInWords = (code: string): string => {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code; // not well-formed, such as TMDB's "xx" in some dumps
  }
};
