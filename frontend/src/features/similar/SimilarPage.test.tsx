import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { messages } from "@/config/messages";
import { movieCard, pageOf } from "@/testing/movies";
import { renderPage } from "@/testing/render";
import { server } from "@/testing/server";
import { SimilarPage } from "./SimilarPage";

const aliens = {
  ...movieCard({ id: 2, title: "Aliens", year: 1986 }),
  score: 0.8,
  shared: ["Sigourney Weaver", "android"],
};

const serveSimilar = () => {
  const asked: string[] = [];
  server.use(
    http.get("*/api/v1/movies/", () => HttpResponse.json(pageOf(movieCard()))),
    http.get("*/api/v1/recommendations/similar/", ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.push(String(query));
      if (query.get("title") === "Alien (1979)") return HttpResponse.json({ movie: movieCard(), ...pageOf(aliens) });
      return HttpResponse.json(
        { title: "Not Found", detail: "No film.", suggestions: ["Alien (1979)"] },
        { status: 404 },
      );
    }),
  );
  return asked;
};

test("a title nobody has gets suggestions, and one press asks for one of them", async () => {
  serveSimilar();
  const { user, router } = renderPage(<SimilarPage />, { at: "/similar?title=Alein" });
  expect(await screen.findByText(messages.similar.notFound("Alein"))).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Alien (1979)" }));
  expect(await screen.findByRole("link", { name: "Aliens" })).toHaveAttribute("href", "/movies/2");
  expect(screen.getByText(messages.movie.shares(["Sigourney Weaver", "android"]))).toBeInTheDocument();
  expect(router.state.location.search).toContain("title=Alien");
  expect(screen.getByLabelText(messages.similar.input)).toHaveValue("Alien (1979)");
});

test("a title can be chosen from the catalogue while typing", async () => {
  const asked = serveSimilar();
  server.use(http.get("*/api/v1/movies/popular/", () => HttpResponse.json(pageOf())));
  const { user } = renderPage(<SimilarPage />, { at: "/similar" });
  await user.type(screen.getByLabelText(messages.similar.input), "ali");
  await user.click(await screen.findByRole("option", { name: "Alien (1979)" }));
  expect(await screen.findByRole("link", { name: "Aliens" })).toBeInTheDocument();
  expect(asked).toEqual(["n=15&title=Alien+%281979%29"]);
});
