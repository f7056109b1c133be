import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";

/** The API in tests; each test says what it answers. Nobody has put a film aside until one says so. */
export const server = setupServer(
  http.get("*/api/v1/shelves/", () => HttpResponse.json({ watchlist: [], hidden: [] })),
);
