import Box from "@mui/material/Box";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { messages } from "@/config/messages";

/** A place in a ranking, on the poster's corner. */
export const Rank = ({ rank }: { rank: number }) => (
  <Box
    sx={{ position: "absolute", left: -4, top: -6, minWidth: 34, px: 1, borderRadius: 1, textAlign: "center", fontWeight: 850, fontStretch: "80%", fontSize: "1.15rem", lineHeight: "34px", color: "primary.contrastText", bgcolor: "primary.main" }}
  >
    <span aria-hidden>{rank}</span>
    <VisuallyHidden>{messages.topRated.rank(rank)}</VisuallyHidden>
  </Box>
);
