import StarRounded from "@mui/icons-material/StarRounded";
import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useRetrievePredictionQuery } from "@/api/generated";
import { Reasons } from "@/components/movie/Reasons";
import { messages } from "@/config/messages";

const text = messages.movie;

/** How many stars we expect this member to give, how sure that is, and why. */
export const ExpectedRating = ({ movieId }: { movieId: number }) => {
  const { currentData } = useRetrievePredictionQuery({ movieId });
  if (!currentData || currentData.predicted_rating === null) return null;
  const { predicted_rating, lower, upper, reasons } = currentData;
  return (
    <Box component="section" aria-label={text.expected} sx={{ mt: 2, pt: 2, borderTop: 1, borderColor: "divider" }}>
      <Typography variant="h3" component="h2">
        {text.expected}
      </Typography>
      <Typography sx={{ display: "flex", alignItems: "center", gap: 0.5, fontSize: "1.5rem", fontWeight: 750 }}>
        <StarRounded aria-hidden sx={{ color: "warning.main" }} /> {predicted_rating.toFixed(1)}
      </Typography>
      {lower !== null && upper !== null && (
        <Typography variant="body2" color="textSecondary">
          {text.between(lower, upper)}
        </Typography>
      )}
      <Reasons reasons={reasons.filter(({ contribution }) => contribution > 0)} />
    </Box>
  );
};
