import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { pageOf } from "./movies";

const noRecord = { count: 0, mean_error: null, inside: null, differences: [] };

/** The API in tests; each test says what it answers. Until one says so nobody has put a film aside or kept a mood. */
export const server = setupServer(
  http.get("*/api/v1/shelves/", () => HttpResponse.json({ watchlist: [], hidden: [] })),
  http.get("*/api/v1/moods/", () => HttpResponse.json(pageOf())),
  http.get("*/api/v1/ratings/predictions/", () => HttpResponse.json(noRecord)),
);
