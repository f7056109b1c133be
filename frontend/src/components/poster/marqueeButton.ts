/** Buttons on a Marquee, whose colours are the film's and not the theme's. */
export const marqueeButton = {
  filled: {
    color: "var(--marquee-ground)",
    bgcolor: "var(--marquee-ink)",
    "&:hover": { bgcolor: "var(--marquee-ink)", opacity: 0.88 },
    "&:focus-visible": { outlineColor: "var(--marquee-ink)" },
  },
  outlined: {
    color: "var(--marquee-ink)",
    borderColor: "var(--marquee-ink)",
    bgcolor: "color-mix(in srgb, var(--marquee-ground) 70%, transparent)",
    "&:hover": { borderColor: "var(--marquee-ink)", bgcolor: "var(--marquee-ground)" },
    "&:focus-visible": { outlineColor: "var(--marquee-ink)" },
  },
};
