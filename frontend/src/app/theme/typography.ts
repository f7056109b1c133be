import type { TypographyVariantsOptions } from "@mui/material/styles";

const heading = (size: string, stretch: string, weight: number) => ({
  fontSize: size,
  fontStretch: stretch,
  fontWeight: weight,
  lineHeight: 1.08,
  letterSpacing: "-0.02em",
  textWrap: "balance",
});

/** One variable font, bundled; its width axis tells headings (wide) from text (normal) and labels (narrow). */
export const typography: TypographyVariantsOptions = {
  fontFamily: '"Archivo Variable", system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif',
  h1: heading("clamp(1.9rem, 1.3rem + 2.4vw, 3.1rem)", "112%", 800),
  h2: heading("clamp(1.25rem, 1.1rem + 0.6vw, 1.6rem)", "108%", 750),
  h3: heading("1.15rem", "104%", 700),
  subtitle1: { fontWeight: 600, lineHeight: 1.35 },
  subtitle2: { fontWeight: 600, lineHeight: 1.3 },
  body1: { lineHeight: 1.6 },
  body2: { lineHeight: 1.5 },
  button: { textTransform: "none", fontWeight: 650 },
  caption: { lineHeight: 1.4 },
  overline: { fontStretch: "85%", fontWeight: 650, letterSpacing: "0.08em", lineHeight: 1.6 },
};
