import { fireEvent, screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, test } from "vitest";
import { messages } from "@/config/messages";
import { movieCard, pageOf } from "@/testing/movies";
import { renderPage } from "@/testing/render";
import { server } from "@/testing/server";
import { ForYouPage } from "./ForYouPage";

const heat = movieCard({ id: 7, title: "Heat" });
const reasons = [{ movie_id: 9, title: "Ronin", rating: 4.5, contribution: 0.4 }];

/** A server whose list becomes personal with the first rating. */
const serveMember = () => {
  const rated: { movie: typeof heat; value: number }[] = [];
  server.use(
    http.get("*/api/v1/ratings/", () => HttpResponse.json(pageOf(...rated))),
    http.get("*/api/v1/movies/popular/", () => HttpResponse.json(pageOf(heat))),
    http.put("*/api/v1/ratings/7/", () => {
      rated.push({ movie: heat, value: 4 });
      return HttpResponse.json({});
    }),
    http.get("*/api/v1/recommendations/personal/", () => {
      const isPersonal = rated.length > 0;
      const results = [
        { ...movieCard(), score: 1, predicted_rating: isPersonal ? 4.36 : null, reasons: isPersonal ? reasons : [] },
      ];
      const said = isPersonal ? "Chosen from your ratings." : "You have not rated a movie yet.";
      return HttpResponse.json({
        strategy: isPersonal ? "als" : "top_rated",
        explanation: said,
        rating_count: rated.length,
        model_version: "als-1",
        ...pageOf(...results),
      });
    }),
  );
};

beforeEach(serveMember);

test("a newcomer is told the truth, rates a film right there, and the list follows", async () => {
  renderPage(<ForYouPage />, { as: "member" });
  expect(await screen.findByText("You have not rated a movie yet.")).toBeInTheDocument();
  expect(screen.queryByText(/We expect/)).not.toBeInTheDocument();
  await screen.findByRole("radiogroup", { name: messages.rating.label("Heat") });
  fireEvent.click(screen.getByRole("radio", { name: messages.common.stars(4) }));
  expect(await screen.findByText("Chosen from your ratings.")).toBeInTheDocument();
  expect(screen.getByText(messages.forYou.predicted(4.36))).toHaveTextContent("4.4");
  expect(screen.getByRole("link", { name: "Ronin" })).toHaveAttribute("href", "/movies/9");
});

test("a guest is invited instead", () => {
  renderPage(<ForYouPage />);
  expect(screen.getByRole("heading", { name: messages.forYou.guest })).toBeInTheDocument();
});
