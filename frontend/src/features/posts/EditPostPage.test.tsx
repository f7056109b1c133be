import { screen, waitFor } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import type { PostShown } from "@/api/generated";
import { messages } from "@/config/messages";
import { movieCard } from "@/testing/movies";
import { renderPage } from "@/testing/render";
import { server } from "@/testing/server";
import { EditPostPage } from "./EditPostPage";

const text = messages.posts;
const post: PostShown = {
  id: 7,
  author: { id: 1, display_name: "Ada" },
  movie: movieCard(),
  title: "Alien",
  value: 4,
  text: "Quite loud.",
  image: null,
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
};

const renderAs = (userId: number) => {
  const sent: unknown[] = [];
  server.use(
    http.get("*/api/v1/posts/7/", () => HttpResponse.json(post)),
    http.get("*/api/v1/auth/users/me/", () => HttpResponse.json({ id: userId })),
    http.patch("*/api/v1/posts/7/", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json(post);
    }),
  );
  return { sent, ...renderPage(<EditPostPage />, { at: "/posts/7/edit", path: "/posts/:postId/edit", as: "member" }) };
};

test("an author changes the words, and the rest stays", async () => {
  const { sent, user, router } = renderAs(1);
  const words = await screen.findByLabelText(text.words);
  expect(words).toHaveValue("Quite loud.");
  await user.clear(words);
  await user.type(words, "Very quiet.");
  await user.click(screen.getByRole("button", { name: text.save }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/my-posts"));
  expect(sent).toEqual([{ value: 4, text: "Very quiet.", remove_image: false }]);
});

test("a post cannot be emptied", async () => {
  const { sent, user } = renderAs(1);
  server.use(http.get("*/api/v1/posts/7/", () => HttpResponse.json({ ...post, value: null })));
  await user.clear(await screen.findByLabelText(text.words));
  await user.click(screen.getByRole("button", { name: text.save }));
  expect(await screen.findByRole("alert")).toHaveTextContent(text.nothing);
  expect(sent).toEqual([]);
});

test("somebody else is not offered the form", async () => {
  renderAs(2);
  expect(await screen.findByRole("heading", { name: text.notYours })).toBeInTheDocument();
  expect(screen.queryByLabelText(text.words)).not.toBeInTheDocument();
});
