export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

const KEY = "nextflex-language";
const isLanguage = (code: string | null): code is Language => code !== null && code in LANGUAGES;

const chosen = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // storage is blocked; the browser's preference holds
  }
};

const preferred = (): Language => {
  const code = chosen() ?? navigator.language.slice(0, 2);
  return isLanguage(code) ? code : "en";
};

/** The language of this visit: the one chosen here, else the browser's where we have it. */
export const language: Language = preferred();

/** Texts are read once, when the page loads; another language therefore loads it anew. */
export const chooseLanguage = (code: Language): void => {
  try {
    localStorage.setItem(KEY, code);
  } catch {
    // Storage is blocked; the browser's preference stays.
  }
  window.location.reload();
};
