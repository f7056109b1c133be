import StarRounded from "@mui/icons-material/StarRounded";
import Box from "@mui/material/Box";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { messages } from "@/config/messages";

interface Props {
  mean: number | null;
  count: number;
}

/** The average of all users, as a star and a number. */
export const MeanRating = ({ mean, count }: Props) =>
  mean === null ? null : (
    <Box
      component="span"
      sx={{ display: "inline-flex", alignItems: "baseline", gap: 0.25, whiteSpace: "nowrap" }}
      title={messages.card.average(mean, count)}
    >
      <StarRounded sx={{ fontSize: "1.05em", alignSelf: "center", color: "warning.main" }} aria-hidden />
      <span aria-hidden>{mean.toFixed(1)}</span>
      <VisuallyHidden>{messages.card.average(mean, count)}</VisuallyHidden>
    </Box>
  );
