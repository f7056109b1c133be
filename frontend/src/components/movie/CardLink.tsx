import { styled } from "@mui/material/styles";
import { Link } from "react-router";

/** A card's title, at most two lines; its target is the whole card. */
export const CardLink = styled(Link)({
  color: "inherit",
  textDecoration: "none",
  overflowWrap: "anywhere",
  display: "-webkit-box",
  WebkitLineClamp: 2,
  WebkitBoxOrient: "vertical",
  overflow: "hidden",
  "&::after": { content: '""', position: "absolute", inset: 0, borderRadius: 12 },
  "&:focus-visible": { outline: "none" },
  "&:focus-visible::after": { outline: "3px solid var(--mui-palette-primary-main)", outlineOffset: "3px" },
});
