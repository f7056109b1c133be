const KEY = "nextflex-session";

/**
 * Remembers that this browser has a refresh cookie, which scripts cannot see.
 * It spares guests a request that must fail, and holds no secret.
 */
export const sessionHint = {
  exists: (): boolean => read() === "1",
  keep: (): void => write(() => localStorage.setItem(KEY, "1")),
  drop: (): void => write(() => localStorage.removeItem(KEY)),
};

const read = (): string | null => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return "1"; // storage is blocked: asking the server is the only way to know
  }
};

const write = (change: () => void): void => {
  try {
    change();
  } catch {
    // Storage is blocked; the hint only saves a request.
  }
};
