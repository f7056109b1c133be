import Typography from "@mui/material/Typography";
import { messages } from "@/config/messages";

/** How many stars we expect this member to give. */
export const Prediction = ({ stars }: { stars: number | null }) =>
  stars === null ? null : (
    <Typography variant="body2" sx={{ mt: 0.25, fontWeight: 650, color: "secondary.main" }}>
      {messages.forYou.predicted(stars)}
    </Typography>
  );
