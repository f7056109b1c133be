import { createApi } from "@reduxjs/toolkit/query/react";
import { axiosBaseQuery } from "@/api/axiosBaseQuery";

/** What `npm run generate` adds its endpoints to. */
export const emptyApi = createApi({
  baseQuery: axiosBaseQuery,
  endpoints: () => ({}),
  tagTypes: ["Account", "Import", "Models", "Mood", "Movie", "Onboarding", "Personal", "Post", "Rating", "RatingIndex", "Rows", "Shelf"],
  keepUnusedDataFor: 300, // seconds; going back to a page shows it at once
});
