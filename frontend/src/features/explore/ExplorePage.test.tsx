import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { messages } from "@/config/messages";
import { movieCard } from "@/testing/movies";
import { renderPage } from "@/testing/render";
import { server } from "@/testing/server";
import { ExplorePage } from "./ExplorePage";

const serveMovies = (count: number) => {
  const asked: Record<string, string>[] = [];
  server.use(
    http.get("*/api/v1/languages/", () => HttpResponse.json([{ language: "en", movie_count: 3 }])),
    http.get("*/api/v1/genres/", () => HttpResponse.json([{ name: "Horror", movie_count: 3 }])),
    http.get("*/api/v1/movies/", ({ request }) => {
      const query = Object.fromEntries(new URL(request.url).searchParams);
      asked.push(query);
      const results = count ? [movieCard({ id: Number(query.page), title: `Film of page ${query.page}` })] : [];
      return HttpResponse.json({ count, next: null, previous: null, results });
    }),
  );
  return asked;
};

test("the address holds the filters", async () => {
  const asked = serveMovies(1);
  renderPage(<ExplorePage />, { at: "/explore?search=alien&genre=Horror&from=1970&to=19&ordering=year" });
  expect(await screen.findByRole("link", { name: "Film of page 1" })).toBeInTheDocument();
  expect(asked).toEqual([
    { search: "alien", genre: "Horror", year_min: "1970", ordering: "year", page: "1", page_size: "30" },
  ]);
});

test("what is chosen and typed goes into the address", async () => {
  serveMovies(1);
  const { user, router } = renderPage(<ExplorePage />, { at: "/explore" });
  await screen.findByRole("option", { name: "Horror" });
  await user.selectOptions(screen.getByLabelText(messages.common.genre), "Horror");
  await user.type(screen.getByLabelText(messages.explore.search), "alien");
  await waitFor(() => expect(router.state.location.search).toBe("?search=alien&genre=Horror"));
});

test("far more films than fit are counted, and only those near the window exist", async () => {
  serveMovies(40_000);
  renderPage(<ExplorePage />, { at: "/explore" });
  expect(await screen.findByText(messages.common.films(40_000))).toBeInTheDocument();
  await screen.findByRole("link", { name: "Film of page 1" });
  expect(screen.getAllByRole("listitem").length).toBeLessThan(200);
});

test("when nothing fits, the filters can be cleared", async () => {
  serveMovies(0);
  const { user, router } = renderPage(<ExplorePage />, { at: "/explore?search=zzz" });
  expect(await screen.findByRole("heading", { name: messages.explore.none })).toBeInTheDocument();
  await user.click(screen.getAllByRole("button", { name: messages.explore.clear })[0] as HTMLElement);
  await waitFor(() => expect(router.state.location.search).toBe(""));
  expect(screen.getByLabelText(messages.explore.search)).toHaveValue("");
});
