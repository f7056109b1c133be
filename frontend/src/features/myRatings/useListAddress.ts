import { useSearchParams } from "react-router";

export const ORDERINGS = ["-updated_at", "updated_at", "-value", "value", "title"] as const;
export type Ordering = (typeof ORDERINGS)[number];

/** Order and page, kept in the address. */
export const useListAddress = () => {
  const [params, setParams] = useSearchParams();
  const asked = params.get("ordering");
  const ordering = ORDERINGS.find((known) => known === asked) ?? "-updated_at";
  const page = Math.max(1, Number.parseInt(params.get("page") ?? "1", 10) || 1);
  return {
    ordering,
    page,
    order: (chosen: Ordering) => setParams({ ordering: chosen }, { replace: true }),
    turnTo: (number: number) => setParams({ ordering, page: String(number) }),
  };
};
