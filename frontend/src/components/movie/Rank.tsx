import Box from "@mui/material/Box";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { messages } from "@/config/messages";

/** A place in a ranking, as tall as the two lines beside it. */
export const Rank = ({ rank }: { rank: number }) => (
  <Box
    sx={{
      flexShrink: 0,
      fontSize: "2.3rem",
      fontStretch: "62%",
      fontWeight: 800,
      lineHeight: 0.95,
      color: "primary.main",
    }}
  >
    <span aria-hidden>{rank}</span>
    <VisuallyHidden>{messages.topRated.rank(rank)}</VisuallyHidden>
  </Box>
);
