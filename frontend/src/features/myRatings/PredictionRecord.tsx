import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useRetrievePredictionRecordQuery } from "@/api/generated";
import { messages } from "@/config/messages";
import { DifferenceChart } from "./DifferenceChart";

const text = messages.record;

/** How well the ratings were foreseen; nothing before there is something to compare. */
export const PredictionRecord = () => {
  const { data } = useRetrievePredictionRecordQuery();
  if (!data || data.mean_error === null || data.inside === null) return null;
  return (
    <Box
      component="section"
      aria-label={text.title}
      sx={{
        mb: 3,
        p: 2.5,
        display: "grid",
        gap: 2.5,
        gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "minmax(0, 1fr) 280px" },
        alignItems: "end",
        maxWidth: 960,
        borderRadius: 3,
        border: 1,
        borderColor: "divider",
        bgcolor: "background.paper",
      }}
    >
      <div>
        <Typography variant="h3" component="h2">
          {text.title}
        </Typography>
        <Typography sx={{ mt: 1 }}>{text.error(data.mean_error, data.count)}</Typography>
        <Typography color="textSecondary">{text.inside(data.inside)}</Typography>
      </div>
      <DifferenceChart differences={data.differences} />
    </Box>
  );
};
