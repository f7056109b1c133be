import { useState } from "react";

const KEY = "nextflex-not-seen";
const MOST = 200; // the address that carries them has an end

const stored = (): number[] => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => Number.isInteger(id)) : [];
  } catch {
    return []; // storage is blocked, or holds something else
  }
};

/** Films not seen, kept for this visit. */
export const useSkipped = () => {
  const [skipped, setSkipped] = useState(stored);
  const skip = (id: number) => {
    const next = [...skipped, id].slice(-MOST);
    setSkipped(next);
    try {
      sessionStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // Storage is blocked; they are forgotten with the page.
    }
  };
  return { skipped, skip };
};
