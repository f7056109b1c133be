import { http as handler, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { http } from "@/api/http";
import { toProblem } from "@/api/problem";
import { messages } from "@/config/messages";
import { server } from "@/testing/server";

const problemOf = async (response: () => Response) => {
  server.use(handler.get("*/thing", response));
  return http.get("/thing").then(() => null, toProblem);
};

test("the server's own words are kept", async () => {
  const sent = { title: "Not Found", status: 404, detail: "No such film.", suggestions: ["Alien (1979)"] };
  expect(await problemOf(() => HttpResponse.json(sent, { status: 404 }))).toEqual(sent);
});

test("a page of HTML from a proxy becomes a general problem with its status", async () => {
  expect(await problemOf(() => HttpResponse.html("<h1>Bad gateway</h1>", { status: 502 }))).toEqual({
    ...messages.problem.server,
    status: 502,
  });
});

test("no answer at all is said to be a matter of the connection", async () => {
  expect(await problemOf(() => HttpResponse.error())).toEqual({ ...messages.problem.unreachable, status: 0 });
});
