import type { GridFilterModel, GridPaginationModel, GridSortModel } from "@mui/x-data-grid";
import type { RowQuery } from "./tables";

export interface GridState {
  pagination: GridPaginationModel;
  sorting: GridSortModel;
  filter: GridFilterModel;
}

const VALUELESS = ["isEmpty", "isNotEmpty"];

/** A grid's filters, order and page in the API's terms; filters without a value yet are left out. */
export const gridQuery = ({ pagination, sorting, filter }: GridState): RowQuery => ({
  page: pagination.page + 1,
  pageSize: pagination.pageSize,
  sort: sorting.map(({ field, sort }) => (sort === "desc" ? `-${field}` : field)).join(",") || undefined,
  search: filter.quickFilterValues?.join(" ") || undefined,
  match: filter.logicOperator === "or" ? "any" : undefined,
  filter: filter.items
    .filter(({ operator, value }) => VALUELESS.includes(operator) || (value !== undefined && String(value) !== ""))
    .map(({ field, operator, value }) => `${field}:${operator}:${VALUELESS.includes(operator) ? "" : String(value)}`),
});

/** What differs between two versions of a row, among some fields. */
export const changesOf = (
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  fields: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
      .map((field) => [field, after[field]]),
  );
