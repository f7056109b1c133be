import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { MovieExplanation } from "@/api/generated";
import { RouterLink } from "@/components/layout/RouterLink";
import { messages } from "@/config/messages";
import { contributionRows } from "./contributionRows";

const text = messages.why;

const bar = { height: 10, borderRadius: 5, minWidth: 3, transition: "width 240ms ease" };

/** The score taken apart, a bar for each part; to the left what speaks against the film. */
export const ContributionBars = ({ why }: { why: MovieExplanation }) => {
  const rows = contributionRows(why);
  const longest = Math.max(...rows.map(({ contribution }) => Math.abs(contribution)), 1e-9);
  return (
    <Box component="section" aria-label={text.parts} sx={{ mt: 2 }}>
      <Typography variant="h3">{text.parts}</Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, mt: 1.5, p: 0, display: "grid", gap: 1.25 }}>
        {rows.map(({ key, label, movieId, contribution }) => (
          <li key={key}>
            <Box sx={{ display: "flex", gap: 1, mb: 0.25, justifyContent: "space-between" }}>
              <Typography variant="body2" sx={{ overflowWrap: "anywhere" }}>
                {movieId === undefined ? label : <RouterLink to={`/movies/${movieId}`}>{label}</RouterLink>}
              </Typography>
              <Typography variant="body2" sx={{ fontVariantNumeric: "tabular-nums", fontWeight: 650 }}>
                {text.points(contribution)}
              </Typography>
            </Box>
            <Box
              aria-hidden
              sx={{
                ...bar,
                width: `${(Math.abs(contribution) / longest) * 100}%`,
                bgcolor: contribution < 0 ? "error.main" : movieId === undefined ? "secondary.main" : "primary.main",
              }}
            />
          </li>
        ))}
      </Box>
      <Typography variant="body2" sx={{ mt: 1.5, pt: 1, borderTop: 1, borderColor: "divider", fontWeight: 650 }}>
        {text.sum(why.score)}
      </Typography>
    </Box>
  );
};
