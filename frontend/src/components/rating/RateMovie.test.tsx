import { fireEvent, screen, waitFor } from "@testing-library/react";
import { delay, http, HttpResponse } from "msw";
import { beforeEach, expect, test } from "vitest";
import { RateMovie } from "@/components/rating/RateMovie";
import { messages } from "@/config/messages";
import { movieCard, pageOf } from "@/testing/movies";
import { renderPage } from "@/testing/render";
import { server } from "@/testing/server";

const alien = movieCard();
/** Pressed by events without a pointer: jsdom has no layout from which the stars could tell where it is. */
const star = (value: number) => screen.getByRole("radio", { name: messages.common.stars(value) });

beforeEach(() => {
  server.use(
    http.get("*/api/v1/ratings/", () =>
      HttpResponse.json(pageOf({ movie: alien, value: 2, created_at: "", updated_at: "" })),
    ),
  );
});

const renderRated = async () => {
  const page = renderPage(<RateMovie movie={alien} />, { as: "member" });
  await waitFor(() => expect(star(2)).toBeChecked());
  return page;
};

test("a rating shows before the server has answered, and is confirmed with a way back", async () => {
  const sent: unknown[] = [];
  server.use(
    http.put("*/api/v1/ratings/1/", async ({ request }) => {
      sent.push(await request.json());
      await delay(50);
      return HttpResponse.json({});
    }),
  );
  const { user } = await renderRated();
  fireEvent.click(star(4));
  expect(star(4)).toBeChecked();
  expect(await screen.findByRole("status")).toHaveTextContent("Alien: 4 stars.");
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(star(2)).toBeChecked());
  await waitFor(() => expect(sent).toEqual([{ value: 4 }, { value: 2 }]));
});

test("a refused rating goes back to what it was, and says so", async () => {
  server.use(http.put("*/api/v1/ratings/1/", () => HttpResponse.json({ title: "No", detail: "No." }, { status: 500 })));
  await renderRated();
  fireEvent.click(star(5));
  expect(await screen.findByRole("alert")).toHaveTextContent(messages.rating.notSaved("Alien"));
  expect(star(2)).toBeChecked();
});

test("choosing the same stars again removes the rating", async () => {
  let removed = false;
  server.use(
    http.delete("*/api/v1/ratings/1/", () => {
      removed = true;
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = await renderRated();
  star(2).focus();
  await user.pointer({ keys: "[MouseLeft]", target: star(2), coords: { clientX: 1, clientY: 1 } });
  expect(await screen.findByRole("status")).toHaveTextContent(messages.rating.removed("Alien"));
  expect(removed).toBe(true);
});

test("a guest is sent to log in", () => {
  renderPage(<RateMovie movie={alien} />);
  expect(screen.getByRole("link", { name: messages.rating.logIn })).toHaveAttribute("href", "/login");
});
