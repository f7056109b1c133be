import Link, { type LinkProps } from "@mui/material/Link";
import { Link as Routed } from "react-router";

/** A link within the client, in the theme's colours. */
export const RouterLink = ({ to, ...rest }: Omit<LinkProps<typeof Routed>, "href">) => (
  <Link component={Routed} to={to} {...rest} />
);
