import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { messages } from "@/config/messages";
import { movieCard, pageOf } from "@/testing/movies";
import { renderPage } from "@/testing/render";
import { server } from "@/testing/server";
import { WatchlistPage } from "./WatchlistPage";

const text = messages.shelf;
const ADDRESS = "*/api/v1/watchlist/1/";

/** A server with one film on the watchlist, which can be moved. */
const serveShelves = () => {
  let shelf: string | null = "watchlist";
  const moveTo = (to: string | null) => () => {
    shelf = to;
    return HttpResponse.json({});
  };
  const on = (name: string) => (shelf === name ? [1] : []);
  server.use(
    http.get("*/api/v1/ratings/", () => HttpResponse.json(pageOf())),
    http.get("*/api/v1/shelves/", () => HttpResponse.json({ watchlist: on("watchlist"), hidden: on("hidden") })),
    http.get("*/api/v1/watchlist/", () =>
      HttpResponse.json(
        pageOf(...on("watchlist").map(() => ({ movie: movieCard(), added_at: "2026-01-02T00:00:00Z" }))),
      ),
    ),
    http.put(ADDRESS, moveTo("watchlist")),
    http.delete(ADDRESS, moveTo(null)),
    http.put("*/api/v1/hidden/1/", moveTo("hidden")),
  );
};

const wanted = () => screen.findByRole("button", { name: text.want("Alien"), pressed: true });

test.each([text.want("Alien"), text.hide("Alien")])("%s empties the list, and undo brings it back", async (button) => {
  serveShelves();
  const { user } = renderPage(<WatchlistPage />, { as: "member" });
  await wanted();
  await user.click(screen.getByRole("button", { name: button }));
  expect(await screen.findByText(messages.watchlist.none)).toBeInTheDocument();
  await user.click(await screen.findByRole("button", { name: messages.common.undo }));
  expect(await wanted()).toBeInTheDocument();
});

test("a refusal leaves the film where it was and says so", async () => {
  serveShelves();
  server.use(http.delete(ADDRESS, () => HttpResponse.json({ title: "No", detail: "No." }, { status: 500 })));
  const { user } = renderPage(<WatchlistPage />, { as: "member" });
  await user.click(await wanted());
  expect(await screen.findByRole("alert")).toHaveTextContent(text.notMoved("Alien"));
  await waitFor(wanted);
});

test("a guest is invited and asks the server nothing", () => {
  renderPage(<WatchlistPage />);
  expect(screen.getByText(messages.watchlist.guest)).toBeInTheDocument();
});
