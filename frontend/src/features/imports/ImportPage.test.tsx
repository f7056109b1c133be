import { screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { messages } from "@/config/messages";
import { movieCard, pageOf } from "@/testing/movies";
import { renderPage } from "@/testing/render";
import { server } from "@/testing/server";
import { ImportPage } from "./ImportPage";

const text = messages.imports;
const counts = { matched: 1, ambiguous: 1, not_found: 0, exists: 0, bad: 0, skipped: 0 };
const row = { file: "ratings.csv", line: 2, kind: "rating", year: 1995, value: 4.5, hint: "", movie: null, choices: [] };
const rows = [
  { ...row, place: 1, title: "Heat", state: "matched", movie: movieCard({ id: 7, title: "Heat" }) },
  { ...row, place: 2, title: "Dune", state: "ambiguous", choices: [movieCard({ id: 8, title: "Dune", year: 2021 })] },
];

/** A server that reads an upload, applies it, and takes it back. */
const serveImports = () => {
  let status: string | null = null;
  const asked: unknown[] = [];
  const upload = () => ({
    id: 1,
    name: "letterboxd.zip",
    status,
    counts,
    files: [{ name: "ratings.csv", service: "Letterboxd", content: "ratings", row_count: 2, taken: true }],
    created_at: "2026-01-02T00:00:00Z",
    applied_at: status === "checked" ? null : "2026-01-02T00:00:00Z",
  });
  server.use(
    http.get("*/api/v1/imports/", () => HttpResponse.json(pageOf(...(status ? [upload()] : [])))),
    http.get("*/api/v1/imports/1/rows/", ({ request }) => {
      const state = new URL(request.url).searchParams.get("state");
      return HttpResponse.json(pageOf(...rows.filter((one) => !state || one.state === state)));
    }),
    http.post("*/api/v1/imports/", () => {
      status = "checked";
      return HttpResponse.json(upload(), { status: 201 });
    }),
    http.post("*/api/v1/imports/1/apply/", async ({ request }) => {
      asked.push(await request.json());
      status = "applied";
      return HttpResponse.json({ ratings_added: 2, ratings_replaced: 0, watchlist_added: 0, kept: 0 });
    }),
    http.post("*/api/v1/imports/1/undo/", () => {
      status = "undone";
      return HttpResponse.json({ restored: 2, left: [] });
    }),
  );
  return asked;
};

const file = new File(["Date,Name,Year,Letterboxd URI,Rating\n"], "letterboxd.zip");

test("a file is looked at, settled, applied, and taken back", async () => {
  const asked = serveImports();
  const { user } = renderPage(<ImportPage />, { as: "member" });
  await user.upload(await screen.findByLabelText(text.file), file);
  const choice = await screen.findByLabelText(text.choice("Dune"));
  expect(screen.queryByRole("rowheader", { name: /Heat/ })).not.toBeInTheDocument(); // what is open comes first
  await user.selectOptions(choice, "8");
  await user.click(screen.getByRole("button", { name: text.apply(2) }));
  expect(await screen.findByText(text.applied)).toBeInTheDocument();
  expect(asked).toEqual([{ existing: "keep", choices: [{ place: 2, movie_id: 8 }] }]);
  await user.click(screen.getByRole("button", { name: text.undo }));
  expect(await screen.findByText(text.undone(2))).toBeInTheDocument();
  expect(await screen.findByRole("button", { name: text.choose })).toBeInTheDocument();
});

test("a file that is no export is refused in the server's words", async () => {
  serveImports();
  const errors = { file: ["This is no export that we know."] };
  server.use(
    http.post("*/api/v1/imports/", () =>
      HttpResponse.json({ title: "Bad Request", detail: "file: no", status: 400, errors }, { status: 400 }),
    ),
  );
  const { user } = renderPage(<ImportPage />, { as: "member" });
  await user.upload(await screen.findByLabelText(text.file), file);
  expect(await screen.findByRole("alert")).toHaveTextContent("This is no export that we know.");
});

test("a guest is invited instead", () => {
  renderPage(<ImportPage />);
  expect(screen.getByRole("heading", { name: text.guest })).toBeInTheDocument();
});
