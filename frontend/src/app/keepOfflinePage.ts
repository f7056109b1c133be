/** Registers the worker that shows the offline page; where there is none, everything else works as before. */
export const keepOfflinePage = (): void => {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  window.addEventListener("load", () => {
    navigator.serviceWorker.register("/service-worker.js").catch(() => undefined); // private windows refuse it
  });
};
