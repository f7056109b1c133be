import { useSyncExternalStore } from "react";

let shown = false;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Called when a poster that is not ours has loaded. */
export const realPosterShown = (): void => {
  if (shown) return;
  shown = true;
  for (const listener of listeners) listener();
};

/** Whether TMDB's posters have been shown, and so its attribution is due. */
export const useRealPostersShown = (): boolean => useSyncExternalStore(subscribe, () => shown);
