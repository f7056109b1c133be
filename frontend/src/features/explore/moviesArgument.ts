import type { ListMoviesApiArg } from "@/api/generated";
import { starsOf, yearOf, type Filters } from "./useFilters";

export const PAGE_SIZE = 30;

/** The filters in the API's terms. */
export const moviesArgument = (filters: Filters, page: number): ListMoviesApiArg => ({
  search: filters.search || undefined,
  person: filters.person || undefined,
  genre: filters.genre || undefined,
  language: filters.language || undefined,
  ratingMin: starsOf(filters.rating),
  yearMin: yearOf(filters.from),
  yearMax: yearOf(filters.to),
  ordering: filters.ordering || undefined,
  page,
  pageSize: PAGE_SIZE,
});
