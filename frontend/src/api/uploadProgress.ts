import { useSyncExternalStore } from "react";

let fraction: number | null = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** How much of the upload under way has been sent, 0 to 1; null when there is none. */
export const uploadProgressed = (sent: number | null): void => {
  fraction = sent;
  for (const listener of listeners) listener();
};

export const useUploadProgress = (): number | null => useSyncExternalStore(subscribe, () => fraction);
