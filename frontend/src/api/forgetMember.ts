import type { Middleware } from "@reduxjs/toolkit";
import { api } from "@/api/cache";
import { selectIsMember, type SessionRoot } from "@/api/sessionSlice";

/** When a session ends, by logging out or by itself, nothing of that member stays for the next. */
export const forgetMember: Middleware<object, SessionRoot> = (store) => (next) => (action) => {
  const wasMember = selectIsMember(store.getState());
  const result = next(action);
  if (wasMember && !selectIsMember(store.getState())) store.dispatch(api.util.resetApiState());
  return result;
};
