import { http, HttpResponse } from "msw";
import { expect, test } from "vitest";
import { ratingIndexApi } from "@/api/ratingIndex";
import { createStore } from "@/app/store";
import { movieCard } from "@/testing/movies";
import { server } from "@/testing/server";

test("all pages of ratings end up in one index", async () => {
  server.use(
    http.get("*/api/v1/ratings/", ({ request }) => {
      const page = Number(new URL(request.url).searchParams.get("page"));
      return HttpResponse.json({
        next: page < 3 ? "more" : null,
        results: [{ movie: movieCard({ id: page * 10 }), value: page }],
      });
    }),
  );
  const { data } = await createStore().dispatch(ratingIndexApi.endpoints.ratingIndex.initiate(undefined));
  expect(data).toEqual({ 10: 1, 20: 2, 30: 3 });
});
