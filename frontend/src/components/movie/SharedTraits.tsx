import Typography from "@mui/material/Typography";
import { messages } from "@/config/messages";

const SHOWN = 3;

/** What a similar film has in common, most telling first. */
export const SharedTraits = ({ shared }: { shared: string[] }) =>
  shared.length === 0 ? null : (
    <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, overflowWrap: "anywhere" }}>
      {messages.movie.shares(shared.slice(0, SHOWN))}
    </Typography>
  );
