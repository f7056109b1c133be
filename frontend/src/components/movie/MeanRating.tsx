import StarRounded from "@mui/icons-material/StarRounded";
import { styled } from "@mui/material/styles";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { messages } from "@/config/messages";

interface Props {
  mean: number | null;
  count: number;
}

const Mean = styled("span")({
  display: "inline-flex",
  alignItems: "baseline",
  gap: 2,
  whiteSpace: "nowrap",
  "& > svg": { fontSize: "1.05em", alignSelf: "center", color: "var(--mui-palette-warning-main)" },
});

/** The average of all users, as a star and a number. */
export const MeanRating = ({ mean, count }: Props) =>
  mean === null ? null : (
    <Mean title={messages.card.average(mean, count)}>
      <StarRounded aria-hidden />
      <span aria-hidden>{mean.toFixed(1)}</span>
      <VisuallyHidden>{messages.card.average(mean, count)}</VisuallyHidden>
    </Mean>
  );
