import { emptyApi } from "@/api/emptyApi";

/** The account's data as a file; the answer is an address of it within this page. A mutation, so that nothing keeps it. */
const accountExportApi = emptyApi.injectEndpoints({
  endpoints: (build) => ({
    accountExport: build.mutation<string, undefined>({
      query: () => ({ url: "/api/v1/account/export/", responseType: "blob" }),
      transformResponse: (file: Blob) => URL.createObjectURL(file),
    }),
  }),
});

export const { useAccountExportMutation } = accountExportApi;
