import { useSearchParams } from "react-router";

/** In the order that the choice shows; each is an ordering of the API. */
export const ORDERINGS = ["popular", "top_rated", "trending", "latest", "year", "title"] as const;

export interface Filters {
  search: string;
  person: string;
  genre: string;
  language: string;
  from: string;
  to: string;
  rating: string;
  ordering: (typeof ORDERINGS)[number] | "";
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
    person: text("person"),
    genre: text("genre"),
    language: text("language"),
    from: text("from"),
    to: text("to"),
    rating: text("rating"),
    ordering: isOrdering(ordering) ? ordering : "",
  };

  const change = (changed: Partial<Filters>) => {
    const kept = Object.entries<string>({ ...filters, ...changed }).filter(([, value]) => value !== "");
    setParams(kept, { replace: true, preventScrollReset: true });
  };

  return { filters, change, clear: () => setParams({}, { replace: true, preventScrollReset: true }) };
};

/** A year as the API takes it; anything else filters nothing. */
export const yearOf = (text: string): number | undefined => (/^\d{4}$/.test(text) ? Number(text) : undefined);

/** Stars as the API takes them; anything else filters nothing. */
export const starsOf = (text: string): number | undefined =>
  /^[0-5](\.\d)?$/.test(text) && Number(text) <= 5 ? Number(text) : undefined;
