import { createSlice, type PayloadAction } from "@reduxjs/toolkit";

export type SessionStatus = "restoring" | "guest" | "member";

export interface SessionState {
  /** In memory only: a script that is injected finds nothing in storage. */
  accessToken: string | null;
  status: SessionStatus;
}

const initialState: SessionState = { accessToken: null, status: "restoring" };

export const sessionSlice = createSlice({
  name: "session",
  initialState,
  reducers: {
    sessionOpened: (_, { payload }: PayloadAction<string>): SessionState => ({
      accessToken: payload,
      status: "member",
    }),
    sessionEnded: (): SessionState => ({ accessToken: null, status: "guest" }),
  },
  selectors: {
    selectAccessToken: (state) => state.accessToken,
    selectSessionStatus: (state) => state.status,
    selectIsMember: (state) => state.status === "member",
  },
});

export const { sessionOpened, sessionEnded } = sessionSlice.actions;
export const { selectAccessToken, selectSessionStatus, selectIsMember } = sessionSlice.selectors;

/** The part of the store that the selectors read. */
export interface SessionRoot {
  session: SessionState;
}
