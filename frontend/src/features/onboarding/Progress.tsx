import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import { messages } from "@/config/messages";

const text = messages.onboarding;
const GOAL = 10; // ratings; from there on lists change little with each further one

/** How far along the member is and how sure we are; they may go on or leave at any time. */
export const Progress = ({ count, sureness }: { count: number; sureness: number | null }) => (
  <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 2, mb: 3 }}>
    <Box sx={{ flex: "1 1 16rem", maxWidth: 520 }}>
      <Typography role="status" sx={{ mb: 0.75, fontWeight: 600 }}>
        {count < GOAL ? text.progress(count, GOAL) : text.reached(count)}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={Math.min(100, (100 * count) / GOAL)}
        aria-label={text.progressLabel}
        sx={{ height: 8, borderRadius: 999 }}
      />
      {sureness !== null && (
        <Typography variant="body2" color="textSecondary" title={text.surenessHint} sx={{ mt: 0.75 }}>
          {text.sureness(Math.round(100 * sureness))}
        </Typography>
      )}
    </Box>
    <Button component={Link} to="/for-you" variant={count < GOAL ? "outlined" : "contained"}>
      {text.finish}
    </Button>
  </Box>
);
