import { emptyApi } from "@/api/emptyApi";

export type Service = "letterboxd" | "movielens";

/** Ratings and watchlist as a file; the answer is an address of it within this page. A mutation, so that nothing keeps it. */
const ratingsExportApi = emptyApi.injectEndpoints({
  endpoints: (build) => ({
    ratingsExport: build.mutation<string, Service>({
      query: (service) => ({ url: `/api/v1/exports/${service}/`, responseType: "blob" }),
      transformResponse: (file: Blob) => URL.createObjectURL(file),
    }),
  }),
});

export const { useRatingsExportMutation } = ratingsExportApi;
