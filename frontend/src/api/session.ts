import type { Dispatch } from "@reduxjs/toolkit";
import { http } from "@/api/http";
import { toProblem, type Problem } from "@/api/problem";
import { sessionHint } from "@/api/sessionHint";
import { sessionEnded, sessionExpired, sessionOpened, sessionUnrestored } from "@/api/sessionSlice";

const REFRESH_URL = "/api/v1/auth/session/refresh/";

/** A new access token, or why there is none. */
export type Renewal = { access: string; problem?: undefined } | { access?: undefined; problem: Problem };

let inFlight: Promise<Renewal> | null = null;

/** Renews the session. However many ask at once, one request is sent. */
export const refreshSession = (dispatch: Dispatch): Promise<Renewal> => {
  inFlight ??= oneTabAtATime(() => requestRefresh(dispatch)).finally(() => {
    inFlight = null;
  });
  return inFlight;
};

/** Called at start: members stay logged in over a reload. May be called again where the server did not answer. */
export const restoreSession = async (dispatch: Dispatch): Promise<void> => {
  if (!sessionHint.exists()) {
    dispatch(sessionEnded());
    return;
  }
  const { problem } = await refreshSession(dispatch);
  if (problem && !isRefusal(problem)) dispatch(sessionUnrestored(problem));
};

const requestRefresh = async (dispatch: Dispatch): Promise<Renewal> => {
  try {
    const { data } = await http.post<{ access: string }>(REFRESH_URL);
    sessionHint.keep();
    dispatch(sessionOpened(data.access));
    return data;
  } catch (error) {
    const problem = toProblem(error);
    if (isRefusal(problem)) {
      sessionHint.drop();
      dispatch(sessionExpired());
    }
    return { problem };
  }
};

/** Only the server's refusal ends a session; a lost connection or a broken server may come back. */
const isRefusal = ({ status }: Problem): boolean => [400, 401, 403].includes(status);

/** Refresh tokens rotate and a second use of one revokes the session, so two tabs must not send the same. */
const oneTabAtATime = <T>(task: () => Promise<T>): Promise<T> =>
  "locks" in navigator ? navigator.locks.request("nextflex-refresh", task) : task();
