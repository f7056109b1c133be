import StarRounded from "@mui/icons-material/StarRounded";
import Box from "@mui/material/Box";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { messages } from "@/config/messages";

/** A badge on a poster: what you gave this film. */
export const YourRating = ({ value }: { value: number }) => (
  <Box
    sx={{
      position: "absolute",
      right: 8,
      bottom: 8,
      display: "inline-flex",
      alignItems: "center",
      gap: 0.25,
      px: 0.9,
      py: 0.25,
      borderRadius: 999,
      fontSize: "0.8rem",
      fontWeight: 700,
      color: "warning.contrastText",
      bgcolor: "warning.main",
    }}
  >
    <StarRounded sx={{ fontSize: "1rem" }} aria-hidden />
    <span aria-hidden>{value}</span>
    <VisuallyHidden>{messages.card.yours(value)}</VisuallyHidden>
  </Box>
);
