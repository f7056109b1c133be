import { http, HttpResponse } from "msw";
import { describe, expect, test } from "vitest";
import { api } from "@/api/cache";
import { restoreSession } from "@/api/session";
import { sessionHint } from "@/api/sessionHint";
import { selectAccessToken, selectHasExpired, selectSessionStatus, sessionEnded, sessionOpened } from "@/api/sessionSlice";
import { createStore } from "@/app/store";
import { server } from "@/testing/server";

const REFRESH = "*/api/v1/auth/session/refresh/";

/** An API that takes only the token "fresh", and counts how often it was asked to refresh. */
const serveFreshOnly = (refresh: () => Response) => {
  const asked = { refreshes: 0 };
  const guard = ({ request }: { request: Request }) =>
    request.headers.get("Authorization") === "Bearer fresh"
      ? HttpResponse.json([])
      : HttpResponse.json({ title: "Unauthorized", detail: "Expired." }, { status: 401 });
  server.use(
    http.get("*/api/v1/genres/", guard),
    http.get("*/api/v1/movies/", guard),
    http.post(REFRESH, () => {
      asked.refreshes += 1;
      return refresh();
    }),
  );
  return asked;
};

describe("an expired access token", () => {
  test("is renewed once for all requests that met it, and they are sent again", async () => {
    const asked = serveFreshOnly(() => HttpResponse.json({ access: "fresh" }));
    const store = createStore();
    store.dispatch(sessionOpened("stale"));
    const answers = await Promise.all([
      store.dispatch(api.endpoints.listGenres.initiate()),
      store.dispatch(api.endpoints.listMovies.initiate({})),
    ]);
    expect(answers.map(({ data }) => data)).toEqual([[], []]);
    expect(asked.refreshes).toBe(1);
    expect(selectAccessToken(store.getState())).toBe("fresh");
  });

  test("ends the session when the server refuses to renew it", async () => {
    serveFreshOnly(() => HttpResponse.json({ title: "Unauthorized", detail: "Revoked." }, { status: 401 }));
    sessionHint.keep();
    const store = createStore();
    store.dispatch(sessionOpened("stale"));
    await store.dispatch(api.endpoints.listGenres.initiate());
    expect(selectSessionStatus(store.getState())).toBe("guest");
    expect(selectHasExpired(store.getState())).toBe(true);
    expect(sessionHint.exists()).toBe(false);
  });

  test("outlives a server that cannot renew it just now, which is what the request is told", async () => {
    serveFreshOnly(() => HttpResponse.json({ title: "Broken", detail: "Oh." }, { status: 500 }));
    const store = createStore();
    store.dispatch(sessionOpened("stale"));
    const { error } = await store.dispatch(api.endpoints.listGenres.initiate());
    expect(error).toMatchObject({ title: "Broken", status: 500 });
    expect(selectSessionStatus(store.getState())).toBe("member");
  });
});

test("nothing of a member stays in the store when the session ends", async () => {
  server.use(http.get("*/api/v1/recommendations/personal/", () => HttpResponse.json({ results: [] })));
  const store = createStore();
  store.dispatch(sessionOpened("token"));
  await store.dispatch(api.endpoints.listPersonal.initiate({ n: 5 }));
  store.dispatch(sessionEnded());
  expect(store.getState().api.queries).toEqual({});
});

describe("at start", () => {
  test("a guest costs no request", async () => {
    const store = createStore();
    await restoreSession(store.dispatch); // an unhandled request would fail the test
    expect(selectSessionStatus(store.getState())).toBe("guest");
  });

  test("a member is logged in again from the cookie", async () => {
    serveFreshOnly(() => HttpResponse.json({ access: "fresh" }));
    sessionHint.keep();
    const store = createStore();
    await restoreSession(store.dispatch);
    expect(selectSessionStatus(store.getState())).toBe("member");
  });

  test.each([
    ["a lost connection", () => HttpResponse.error()],
    ["a broken server", () => HttpResponse.json({ title: "Broken", detail: "Oh." }, { status: 500 })],
    ["a server that asks for patience", () => HttpResponse.json({ title: "Slow", detail: "Wait." }, { status: 429 })],
  ])("%s ends no session: another try may restore it", async (_, refresh) => {
    serveFreshOnly(refresh);
    sessionHint.keep();
    const store = createStore();
    await restoreSession(store.dispatch);
    expect(selectSessionStatus(store.getState())).toBe("unrestored");
    serveFreshOnly(() => HttpResponse.json({ access: "fresh" }));
    await restoreSession(store.dispatch);
    expect(selectSessionStatus(store.getState())).toBe("member");
  });

  test("a session that is over makes a guest", async () => {
    serveFreshOnly(() => HttpResponse.json({ title: "Unauthorized", detail: "Over." }, { status: 401 }));
    sessionHint.keep();
    const store = createStore();
    await restoreSession(store.dispatch);
    expect(selectSessionStatus(store.getState())).toBe("guest");
    expect(selectHasExpired(store.getState())).toBe(false); // nobody was at work
    expect(sessionHint.exists()).toBe(false);
  });
});
