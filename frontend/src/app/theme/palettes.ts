import type { PaletteOptions } from "@mui/material/styles";

/** A dark auditorium: plum-black walls, the screen's warm light as the one strong colour. */
export const dark: PaletteOptions = {
  primary: { main: "#ff8a63", light: "#ffab8d", dark: "#f26b3f", contrastText: "#1d0c05" },
  secondary: { main: "#9fd3c7", contrastText: "#08211b" },
  warning: { main: "#ffc553", contrastText: "#241701" }, // stars
  error: { main: "#ff8f8f", contrastText: "#2a0505" },
  success: { main: "#7fd8a4", contrastText: "#04210f" },
  info: { main: "#9cc7ff", contrastText: "#06182e" },
  background: { default: "#110e16", paper: "#1b1722" },
  text: { primary: "#f4eff7", secondary: "#b9afc6" },
  divider: "rgba(244, 239, 247, 0.13)",
};

/** The foyer by day: cool plaster, ink, and the same warm colour printed darker. */
export const light: PaletteOptions = {
  primary: { main: "#b23a12", light: "#d0562c", dark: "#8a2a0a", contrastText: "#ffffff" },
  secondary: { main: "#14655a", contrastText: "#ffffff" },
  warning: { main: "#a86400", contrastText: "#ffffff" },
  error: { main: "#b3202c", contrastText: "#ffffff" },
  success: { main: "#17683b", contrastText: "#ffffff" },
  info: { main: "#1a5796", contrastText: "#ffffff" },
  background: { default: "#f4f2f7", paper: "#ffffff" },
  text: { primary: "#1c1624", secondary: "#5b5268" },
  divider: "rgba(28, 22, 36, 0.14)",
};
