import { createTheme } from "@mui/material/styles";
import { components } from "./components";
import { dark, light } from "./palettes";
import { typography } from "./typography";

/** Both schemes as CSS variables; public/color-scheme.js sets the attribute before the first paint. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: "data-color-scheme" },
  colorSchemes: { dark: { palette: dark }, light: { palette: light } },
  defaultColorScheme: "dark",
  shape: { borderRadius: 8 },
  focusVisible: { outlineWidth: 3 },
  typography,
  components,
});
