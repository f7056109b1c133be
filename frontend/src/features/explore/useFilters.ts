import { useSearchParams } from "react-router";

/** In the order that the choice shows; each is an ordering of the API. */
export const ORDERINGS = ["popular", "top_rated", "trending", "latest", "year", "title"] as const;

export interface Filters {
  search: string;
  genre: string;
  from: string;
  to: string;
  ordering: (typeof ORDERINGS)[number] | "";
  /** How many pages of results are shown. */
  pages: number;
}

const isOrdering = (value: string): value is Filters["ordering"] =>
  value === "" || (ORDERINGS as readonly string[]).includes(value);

/** The filters live in the address, so that they survive a reload, the back button and being sent to a friend. */
export const useFilters = () => {
  const [params, setParams] = useSearchParams();
  const text = (name: string) => params.get(name) ?? "";
  const ordering = text("ordering");
  const filters: Filters = {
    search: text("search"),
    genre: text("genre"),
    from: text("from"),
    to: text("to"),
    ordering: isOrdering(ordering) ? ordering : "",
    pages: Math.max(1, Number.parseInt(text("pages"), 10) || 1),
  };

  /** Another filter starts again at the first page. */
  const change = (changed: Partial<Filters>) => {
    const merged = { ...filters, pages: 1, ...changed };
    const kept = Object.entries(merged).filter(([name, value]) => value !== "" && !(name === "pages" && value === 1));
    setParams(
      kept.map(([name, value]): [string, string] => [name, String(value)]),
      { replace: true, preventScrollReset: true },
    );
  };

  return { filters, change, clear: () => setParams({}, { replace: true, preventScrollReset: true }) };
};

/** A year as the API takes it; anything else filters nothing. */
export const yearOf = (text: string): number | undefined => (/^\d{4}$/.test(text) ? Number(text) : undefined);
