import { createSlice, type PayloadAction } from "@reduxjs/toolkit";
import type { Problem } from "@/api/problem";

/** `unrestored`: there is a session to go on with, but the server could not be asked for it. */
export type SessionStatus = "restoring" | "unrestored" | "guest" | "member";

export interface SessionState {
  /** In memory only: a script that is injected finds nothing in storage. */
  accessToken: string | null;
  status: SessionStatus;
  /** Why a session is unrestored. */
  problem: Problem | null;
  /** Whether it ended by itself while somebody was at work. */
  hasExpired: boolean;
}

const initialState: SessionState = { accessToken: null, status: "restoring", problem: null, hasExpired: false };
const guest: SessionState = { ...initialState, status: "guest" };

export const sessionSlice = createSlice({
  name: "session",
  initialState,
  reducers: {
    sessionOpened: (_, { payload }: PayloadAction<string>): SessionState => ({
      ...initialState,
      accessToken: payload,
      status: "member",
    }),
    sessionEnded: (): SessionState => guest,
    sessionExpired: ({ status }): SessionState => ({ ...guest, hasExpired: status === "member" }),
    sessionUnrestored: (_, { payload }: PayloadAction<Problem>): SessionState => ({
      ...initialState,
      status: "unrestored",
      problem: payload,
    }),
  },
  selectors: {
    selectAccessToken: (state) => state.accessToken,
    selectSessionStatus: (state) => state.status,
    selectSessionProblem: (state) => state.problem,
    selectHasExpired: (state) => state.hasExpired,
    selectIsMember: (state) => state.status === "member",
  },
});

export const { sessionOpened, sessionEnded, sessionExpired, sessionUnrestored } = sessionSlice.actions;
export const { selectAccessToken, selectSessionStatus, selectSessionProblem, selectHasExpired, selectIsMember } =
  sessionSlice.selectors;

/** The part of the store that the selectors read. */
export interface SessionRoot {
  session: SessionState;
}
