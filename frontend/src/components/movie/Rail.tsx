import ChevronLeftRounded from "@mui/icons-material/ChevronLeftRounded";
import ChevronRightRounded from "@mui/icons-material/ChevronRightRounded";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import { useId, useRef, type ReactNode } from "react";
import { RouterLink } from "@/components/layout/RouterLink";
import { messages } from "@/config/messages";

interface Props {
  title: string;
  /** Where the whole list is. */
  to?: string;
  /** A choice that stands beside the heading. */
  actions?: ReactNode;
  children: ReactNode;
}

const list = {
  listStyle: "none",
  m: 0,
  mx: { xs: -2, sm: -3 }, // bleeds to the page's edges, where a cut-off poster says there is more
  px: { xs: 2, sm: 3 },
  py: 1,
  display: "grid",
  gridAutoFlow: "column",
  gridAutoColumns: { xs: "40vw", sm: 176 },
  gap: { xs: 1.5, sm: 2.5 },
  overflowX: "auto",
  scrollSnapType: "x proximity",
  scrollPaddingInline: { xs: "16px", sm: "24px" },
  scrollBehavior: "smooth",
  scrollbarWidth: "none",
  "& > li": { scrollSnapAlign: "start", minWidth: 0 },
};

/** A row of cards to scroll sideways: by touch, wheel, arrow buttons, or by tabbing through the films. */
export const Rail = ({ title, to, actions, children }: Props) => {
  const heading = useId();
  const row = useRef<HTMLUListElement>(null);
  const scroll = (direction: 1 | -1) => row.current?.scrollBy({ left: direction * row.current.clientWidth * 0.85 });
  return (
    <Box component="section" aria-labelledby={heading} sx={{ mt: { xs: 4, sm: 5 } }}>
      <Box sx={{ display: "flex", alignItems: "center", gap: 1, mb: 1, minHeight: 40 }}>
        <Typography id={heading} variant="h2" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        {actions}
        {to && (
          <RouterLink to={to} aria-label={`${messages.common.seeAll}: ${title}`} sx={{ fontWeight: 600, px: 1, py: 1 }}>
            {messages.common.seeAll}
          </RouterLink>
        )}
        <Box sx={{ display: { xs: "none", md: "block" } }}>
          <IconButton onClick={() => scroll(-1)} aria-label={messages.rail.back(title)}>
            <ChevronLeftRounded />
          </IconButton>
          <IconButton onClick={() => scroll(1)} aria-label={messages.rail.forward(title)}>
            <ChevronRightRounded />
          </IconButton>
        </Box>
      </Box>
      <Box component="ul" ref={row} sx={list}>
        {children}
      </Box>
    </Box>
  );
};
