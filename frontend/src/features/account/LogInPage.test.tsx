import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { beforeEach, expect, test } from "vitest";
import { selectAccessToken } from "@/api/sessionSlice";
import { messages } from "@/config/messages";
import { pageOf } from "@/testing/movies";
import { renderPage } from "@/testing/render";
import { server } from "@/testing/server";
import { LogInPage } from "./LogInPage";
import { SignUpPage } from "./SignUpPage";

const text = messages.account;

beforeEach(() => {
  server.use(http.get("*/api/v1/movies/popular/", () => HttpResponse.json(pageOf())));
});

const fill = async (user: ReturnType<typeof renderPage>["user"], button: string) => {
  await user.type(screen.getByRole("textbox", { name: /E-mail/ }), "ada@example.org");
  await user.type(screen.getByLabelText(/^Password/), "popcorn");
  await user.click(screen.getByRole("button", { name: button }));
};

test("logging in opens the session and leaves the page", async () => {
  server.use(http.post("*/api/v1/auth/session/login/", () => HttpResponse.json({ access: "fresh" })));
  const { user, store } = renderPage(<LogInPage />, { at: "/login" });
  await fill(user, text.logIn);
  expect(await screen.findByText("elsewhere")).toBeInTheDocument();
  expect(selectAccessToken(store.getState())).toBe("fresh");
});

test("a wrong password is said without telling who has an account", async () => {
  server.use(
    http.post("*/api/v1/auth/session/login/", () =>
      HttpResponse.json({ title: "Unauthorized", detail: "No." }, { status: 401 }),
    ),
  );
  const { user } = renderPage(<LogInPage />, { at: "/login" });
  await fill(user, text.logIn);
  expect(await screen.findByRole("alert")).toHaveTextContent(text.wrong);
});

test("signing up with a known address says what to do, without telling that it is known", async () => {
  server.use(
    http.post("*/api/v1/auth/users/", () =>
      HttpResponse.json({ email: "ada@example.org", activation_required: false }, { status: 201 }),
    ),
    http.post("*/api/v1/auth/session/login/", () =>
      HttpResponse.json({ title: "Unauthorized", detail: "No." }, { status: 401 }),
    ),
  );
  const { user } = renderPage(<SignUpPage />, { at: "/signup" });
  await fill(user, text.signUp);
  expect(await screen.findByRole("alert")).toHaveTextContent(text.perhapsKnown);
});

test("what is wrong when signing up stands at its field", async () => {
  const errors = { password: ["This password is too common."] };
  server.use(
    http.post("*/api/v1/auth/users/", () =>
      HttpResponse.json({ title: "Bad Request", detail: "…", errors }, { status: 400 }),
    ),
  );
  const { user } = renderPage(<SignUpPage />, { at: "/signup" });
  await fill(user, text.signUp);
  expect(await screen.findByLabelText(/^Password/)).toHaveAccessibleDescription("This password is too common.");
});
