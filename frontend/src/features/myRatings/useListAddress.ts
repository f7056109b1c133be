import { useSearchParams } from "react-router";

export const ORDERINGS = ["-updated_at", "updated_at", "-value", "value", "title"] as const;
export type Ordering = (typeof ORDERINGS)[number];

export type View = "list" | "grid";

/** Order, page and view, kept in the address. */
export const useListAddress = () => {
  const [params, setParams] = useSearchParams();
  const asked = params.get("ordering");
  const ordering = ORDERINGS.find((known) => known === asked) ?? "-updated_at";
  const page = Math.max(1, Number.parseInt(params.get("page") ?? "1", 10) || 1);
  const view: View = params.get("view") === "grid" ? "grid" : "list";
  const shown = (changed: Record<string, string>) => ({ ...(view === "grid" && { view }), ...changed });
  return {
    ordering,
    page,
    view,
    order: (chosen: Ordering) => setParams(shown({ ordering: chosen }), { replace: true }),
    turnTo: (number: number) => setParams(shown({ ordering, page: String(number) })),
    show: (chosen: View) => setParams({ ordering, view: chosen }, { replace: true }),
  };
};
