import { api as generated, type MovieRatingPage } from "@/api/generated";
import type { Problem } from "@/api/problem";

/** The user's ratings by movie id; null where one was just removed. */
export type RatingIndex = Record<number, number | null>;

const PAGE_SIZE = 100; // the most that the server gives

/** All ratings of the user in one entry, so that every card knows its own without a request per film. */
export const ratingIndexApi = generated.injectEndpoints({
  endpoints: (build) => ({
    ratingIndex: build.query<RatingIndex, undefined>({
      providesTags: ["RatingIndex"],
      queryFn: async (_, _api, _options, baseQuery) => {
        const page = (number: number) =>
          baseQuery({
            url: "/api/v1/ratings/",
            params: { page: number, page_size: PAGE_SIZE, ordering: "updated_at" },
          });
        const index: RatingIndex = {};
        for (let number = 1; ; number += 1) {
          const { data, error } = await page(number);
          if (error) return { error: error as Problem };
          const { results, next } = data as MovieRatingPage;
          for (const { movie, value } of results) index[movie.id] = value;
          if (!next) return { data: index };
        }
      },
    }),
  }),
});

export const { useRatingIndexQuery } = ratingIndexApi;
