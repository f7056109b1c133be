import Box from "@mui/material/Box";
import type { RatingDifference } from "@/api/generated";
import { messages } from "@/config/messages";

const text = messages.record;
const REACH = 3; // stars to either side; what is further off stands at the ends

const steps = Array.from({ length: REACH * 4 + 1 }, (_, place) => place / 2 - REACH);

/** How often a rating was how far above or below what was expected. */
export const DifferenceChart = ({ differences }: { differences: readonly RatingDifference[] }) => {
  const counts = steps.map((step) =>
    differences
      .filter(({ difference }) => Math.max(-REACH, Math.min(REACH, difference)) === step)
      .reduce((sum, { count }) => sum + count, 0),
  );
  const highest = Math.max(...counts, 1);
  return (
    <Box role="img" aria-label={text.chart(differences)}>
      <Box sx={{ height: 72, display: "flex", alignItems: "flex-end", gap: "3px" }}>
        {counts.map((count, place) => (
          <Box
            key={steps[place]}
            sx={{
              flex: 1,
              minHeight: 2,
              height: `${(count / highest) * 100}%`,
              borderRadius: "3px 3px 0 0",
              bgcolor: Math.abs(steps[place] ?? 0) < 1 ? "secondary.main" : "warning.main",
              opacity: count ? 1 : 0.35,
            }}
          />
        ))}
      </Box>
      <Box
        aria-hidden
        sx={{ display: "flex", justifyContent: "space-between", fontSize: "0.75rem", color: "text.secondary", mt: 0.5 }}
      >
        <span>{text.lower}</span>
        <span>{text.asExpected}</span>
        <span>{text.higher}</span>
      </Box>
    </Box>
  );
};
