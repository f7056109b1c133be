import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, test } from "vitest";
import { messages } from "@/config/messages";
import { movieCard, pageOf } from "@/testing/movies";
import { renderPage } from "@/testing/render";
import { server } from "@/testing/server";
import { PersonalList } from "./PersonalList";

const text = messages.dials;
const scored = { score: 2, predicted_rating: 4, reasons: [], other_ratings: 1.5, prior: 0.5 };
const [alien, heat] = [movieCard(), movieCard({ id: 7, title: "Heat" })];

let asked: string[] = [];

/** A member whose list turns round when it is asked for what is less known. */
beforeEach(() => {
  asked = [];
  const moods: { id: number; name: string }[] = [];
  server.use(
    http.get("*/api/v1/genres/", () => HttpResponse.json([{ name: "Horror", movie_count: 3 }])),
    http.get("*/api/v1/ratings/", () => HttpResponse.json(pageOf())),
    http.get("*/api/v1/recommendations/personal/", ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      const movies = Number(searchParams.get("popularity")) < 0 ? [heat, alien] : [alien, heat];
      return HttpResponse.json({
        strategy: "blend",
        explanation: "Chosen from your ratings.",
        rating_count: 9,
        model_version: "als-1",
        ...pageOf(...movies.map((movie) => ({ ...movie, ...scored }))),
      });
    }),
    http.get("*/api/v1/moods/", () => HttpResponse.json(pageOf(...moods))),
    http.post("*/api/v1/moods/", async ({ request }) => {
      moods.push({ id: 1, ...((await request.json()) as { name: string }) });
      return HttpResponse.json(moods[0], { status: 201 });
    }),
  );
});

const titles = () => within(screen.getByRole("main")).getAllByRole("heading", { level: 3 }).map((one) => one.textContent);

const page = (
  <main>
    <PersonalList />
  </main>
);

test("turning a dial re-ranks the list, and the address keeps where it stands", async () => {
  const { user, router } = renderPage(page, { as: "member" });
  await user.click(await screen.findByRole("button", { name: text.title }));
  expect(titles()).toEqual(["Alien", "Heat"]);
  fireEvent.change(screen.getByRole("slider", { name: text.popularity.label }), { target: { value: -0.5 } });
  await waitFor(() => expect(titles()).toEqual(["Heat", "Alien"]));
  expect(router.state.location.search).toBe("?popularity=-0.5");
  await user.click(screen.getByRole("button", { name: text.rest }));
  await waitFor(() => expect(titles()).toEqual(["Alien", "Heat"]));
  expect(router.state.location.search).toBe("");
});

test("an address opens the list as it was turned, and a mood keeps it", async () => {
  const { user, router } = renderPage(page, { as: "member", at: "/?popularity=-1&lean=Horror:0.5" });
  expect(await screen.findByRole("slider", { name: "Horror" })).toHaveValue("0.5");
  expect(titles()).toEqual(["Heat", "Alien"]);
  await user.click(screen.getByRole("button", { name: text.keep }));
  await user.type(screen.getByLabelText(text.name), "Friday{Enter}");
  expect(await screen.findByRole("button", { name: /Friday/ })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: text.rest }));
  await user.click(screen.getByRole("button", { name: /Friday/ }));
  expect(new URLSearchParams(router.state.location.search).get("lean")).toBe("Horror:0.5");
});

test("the list asks the server only when something has changed", async () => {
  renderPage(page, { as: "member" });
  await screen.findByRole("button", { name: text.title });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(asked).toHaveLength(1);
});

test("why opens the parts of the score, the place without a rating, and what is shared", async () => {
  const ronin = { movie_id: 9, title: "Ronin", rating: 5 };
  server.use(
    http.get("*/api/v1/movies/1/explanation/", () =>
      HttpResponse.json({
        rank: 2,
        score: 2,
        prior: 0.5,
        reasons: [{ ...ronin, contribution: 1.5 }],
        traits: [{ name: "Ridley Scott", kind: "director", movies: [ronin] }],
        without: [{ ...ronin, rank: 31 }],
      }),
    ),
  );
  const { user } = renderPage(page, { as: "member" });
  await user.click(await screen.findByRole("button", { name: messages.why.title("Alien") }));
  const dialog = await screen.findByRole("dialog");
  expect(await within(dialog).findByText(messages.why.points(1.5))).toBeInTheDocument();
  expect(within(dialog).getByText(messages.why.counterfactual("Ronin", 5, 31, 2))).toHaveTextContent("#31 instead of #2");
  expect(within(dialog).getByText("Ridley Scott")).toBeInTheDocument();
});
