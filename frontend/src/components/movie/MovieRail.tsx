import type { ComponentProps } from "react";
import { Rail } from "./Rail";
import { RailFilms } from "./RailFilms";

interface Props extends Pick<ComponentProps<typeof RailFilms>, "query"> {
  title: string;
  to?: string;
}

/** A rail of films straight from a query; nothing where the list is empty. */
export const MovieRail = ({ title, to, query }: Props) =>
  query.data?.results.length === 0 ? null : (
    <Rail title={title} to={to}>
      <RailFilms query={query} />
    </Rail>
  );
