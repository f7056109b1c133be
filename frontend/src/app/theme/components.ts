import type { Components, CssVarsTheme, Theme } from "@mui/material/styles";

const focusRing = { outline: "3px solid var(--mui-palette-primary-main)", outlineOffset: "2px" };

const stillness = {
  "@media (prefers-reduced-motion: reduce)": {
    "*, *::before, *::after": {
      animationDuration: "0.01ms !important",
      animationIterationCount: "1 !important",
      transitionDuration: "0.01ms !important",
      scrollBehavior: "auto !important",
    },
  },
};

export const components: Components<Omit<Theme, "components" | "palette"> & CssVarsTheme> = {
  MuiCssBaseline: {
    styleOverrides: {
      ":focus-visible": focusRing,
      "h1:focus-visible, main:focus-visible": { outline: "none" }, // focused by navigation, not by the user
      body: { overflowX: "clip", minWidth: 320 },
      "::selection": {
        backgroundColor: "var(--mui-palette-primary-main)",
        color: "var(--mui-palette-primary-contrastText)",
      },
      ...stillness,
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: { root: { borderRadius: 999, paddingInline: 20 } },
  },
  MuiPaper: { styleOverrides: { root: { backgroundImage: "none" } } },
  MuiLink: { defaultProps: { underline: "hover" } },
  MuiChip: { styleOverrides: { root: { fontWeight: 550 } } },
};
