import type { ListMoviesApiArg } from "@/api/generated";
import { yearOf, type Filters } from "./useFilters";

export const PAGE_SIZE = 30;

/** The filters in the API's terms. */
export const moviesArgument = ({ search, genre, from, to, ordering }: Filters, page: number): ListMoviesApiArg => ({
  search: search || undefined,
  genre: genre || undefined,
  yearMin: yearOf(from),
  yearMax: yearOf(to),
  ordering: ordering || undefined,
  page,
  pageSize: PAGE_SIZE,
});
