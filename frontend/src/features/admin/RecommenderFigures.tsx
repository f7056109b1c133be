import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useRetrieveRecommenderFiguresQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { locale, messages } from "@/config/messages";
import { SimpleTable } from "./SimpleTable";

const text = messages.admin;
const EVERY = 10_000; // milliseconds

/** How fast and how reliably the recommender answers; kept up to date. */
export const RecommenderFigures = () => {
  const { data, error, refetch } = useRetrieveRecommenderFiguresQuery(undefined, { pollingInterval: EVERY });
  return (
    <Box sx={{ mt: 4 }}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {text.figures}
      </Typography>
      {error && <ErrorPanel error={error} retry={refetch} />}
      {data && (
        <>
          <Typography color="textSecondary" sx={{ mb: 1.5 }}>
            {text.worker(data.worker)}
          </Typography>
          <SimpleTable
            label={text.figures}
            head={[text.question, text.calls, text.errors, text.median, text.slowest]}
            rows={data.calls.map(({ question, count, errors, p50_ms, p95_ms }) => ({
              key: question,
              cells: [question, count.toLocaleString(locale), errors, `${p50_ms.toFixed(1)} ms`, `${p95_ms.toFixed(1)} ms`],
            }))}
          />
        </>
      )}
    </Box>
  );
};
