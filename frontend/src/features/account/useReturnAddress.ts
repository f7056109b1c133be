import { useLocation } from "react-router";

/** Where a form goes back to: the page that sent the guest here. Only addresses of this client are taken. */
export const useReturnAddress = (otherwise: string): string => {
  const state: unknown = useLocation().state;
  const from = typeof state === "object" && state !== null && "from" in state ? state.from : null;
  return typeof from === "string" && from.startsWith("/") ? from : otherwise;
};
