import IconButton from "@mui/material/IconButton";
import type { ReactNode } from "react";

interface Props {
  label: string;
  isOn: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A round button on a poster; where there is a mouse it waits for the card to be pointed at. */
export const PosterButton = ({ label, isOn, onClick, children }: Props) => (
  <IconButton
    size="small"
    title={label}
    aria-label={label}
    aria-pressed={isOn}
    onClick={onClick}
    sx={{
      width: 34,
      height: 34,
      zIndex: 1, // above the card's own link
      color: isOn ? "primary.contrastText" : "#fff",
      bgcolor: isOn ? "primary.main" : "rgb(12 12 18 / 0.72)",
      "& svg": { fontSize: "1.2rem" },
      "&:hover": { color: "primary.contrastText", bgcolor: "primary.main" },
      "@media (hover: hover)": {
        opacity: isOn ? 1 : 0,
        transition: "opacity 140ms ease",
        "article:hover &, article:focus-within &": { opacity: 1 },
      },
    }}
  >
    {children}
  </IconButton>
);
