/** The only reader of build-time environment; a bad value stops the client and is named. */
const readUrl = (name: string, fallback: string): string => {
  const value: string = import.meta.env[name] ?? fallback;
  if (value !== "" && !URL.canParse(value)) throw new Error(`${name} is not a URL: ${value}`);
  return value.replace(/\/$/, "");
};

export const env = {
  /** Origin of the API; empty when the page and the API share one. */
  apiUrl: readUrl("VITE_API_URL", ""),
};
