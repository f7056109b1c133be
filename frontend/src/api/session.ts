import type { Dispatch } from "@reduxjs/toolkit";
import { isAxiosError } from "axios";
import { http } from "@/api/http";
import { sessionHint } from "@/api/sessionHint";
import { sessionEnded, sessionOpened } from "@/api/sessionSlice";

const REFRESH_URL = "/api/v1/auth/session/refresh/";

let inFlight: Promise<string | null> | null = null;

/** A new access token, or null when the session is over. However many ask at once, one request is sent. */
export const refreshSession = (dispatch: Dispatch): Promise<string | null> => {
  inFlight ??= oneTabAtATime(() => requestRefresh(dispatch)).finally(() => {
    inFlight = null;
  });
  return inFlight;
};

/** Called once at start: members stay logged in over a reload. */
export const restoreSession = async (dispatch: Dispatch): Promise<void> => {
  if (sessionHint.exists()) await refreshSession(dispatch);
  else dispatch(sessionEnded());
};

const requestRefresh = async (dispatch: Dispatch): Promise<string | null> => {
  try {
    const { data } = await http.post<{ access: string }>(REFRESH_URL);
    sessionHint.keep();
    dispatch(sessionOpened(data.access));
    return data.access;
  } catch (error) {
    // Only the server's refusal ends the session for good; a lost connection may come back.
    if (isAxiosError(error) && error.response) sessionHint.drop();
    dispatch(sessionEnded());
    return null;
  }
};

/** Refresh tokens rotate and a second use of one revokes the session, so two tabs must not send the same. */
const oneTabAtATime = <T>(task: () => Promise<T>): Promise<T> =>
  "locks" in navigator ? navigator.locks.request("nextflex-refresh", task) : task();
