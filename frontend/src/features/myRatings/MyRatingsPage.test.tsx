import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { messages } from "@/config/messages";
import { movieCard, pageOf } from "@/testing/movies";
import { renderPage } from "@/testing/render";
import { server } from "@/testing/server";
import { MyRatingsPage } from "./MyRatingsPage";

const text = messages.myRatings;

const serveRatings = (deleted: () => Response) => {
  let ratings = [
    { movie: movieCard(), value: 4, created_at: "2026-01-02T00:00:00Z", updated_at: "2026-01-02T00:00:00Z" },
  ];
  const all = ratings;
  const orderings: (string | null)[] = [];
  server.use(
    http.get("*/api/v1/ratings/", ({ request }) => {
      orderings.push(new URL(request.url).searchParams.get("ordering"));
      return HttpResponse.json(pageOf(...ratings));
    }),
    http.delete("*/api/v1/ratings/1/", () => {
      const response = deleted();
      if (response.ok) ratings = [];
      return response;
    }),
    http.put("*/api/v1/ratings/1/", () => {
      ratings = all;
      return HttpResponse.json({});
    }),
  );
  return orderings;
};

test("a removed rating leaves, and comes back when that is undone", async () => {
  serveRatings(() => new HttpResponse(null, { status: 204 }));
  const { user } = renderPage(<MyRatingsPage />, { as: "member" });
  await user.click(await screen.findByRole("button", { name: text.delete("Alien") }));
  await waitFor(() => expect(screen.queryByRole("link", { name: "Alien" })).not.toBeInTheDocument());
  await user.click(await screen.findByRole("button", { name: messages.common.undo }));
  expect(await screen.findByRole("link", { name: "Alien" })).toBeInTheDocument();
});

test("a rating that the server keeps stays in the list", async () => {
  serveRatings(() => HttpResponse.json({ title: "No", detail: "No." }, { status: 500 }));
  const { user } = renderPage(<MyRatingsPage />, { as: "member" });
  await user.click(await screen.findByRole("button", { name: text.delete("Alien") }));
  expect(await screen.findByRole("alert")).toHaveTextContent(messages.rating.notSaved("Alien"));
  expect(screen.getByRole("link", { name: "Alien" })).toBeInTheDocument();
});

test("the order is the server's, asked for by the address", async () => {
  const orderings = serveRatings(() => HttpResponse.error());
  const { user, router } = renderPage(<MyRatingsPage />, { as: "member" });
  await screen.findByRole("link", { name: "Alien" });
  await user.selectOptions(screen.getByLabelText(text.sort), text.orderings["-value"]);
  await waitFor(() => expect(orderings).toContain("-value"));
  expect(router.state.location.search).toBe("?ordering=-value");
});
