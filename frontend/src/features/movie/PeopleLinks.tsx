import { Fragment } from "react";
import { RouterLink } from "@/components/layout/RouterLink";

/** Names, each leading to that person's films. */
export const PeopleLinks = ({ names }: { names: readonly string[] }) =>
  names.map((name, index) => (
    <Fragment key={name}>
      {index > 0 && ", "}
      <RouterLink to={`/explore?person=${encodeURIComponent(name)}`} color="inherit" underline="always">
        {name}
      </RouterLink>
    </Fragment>
  ));
