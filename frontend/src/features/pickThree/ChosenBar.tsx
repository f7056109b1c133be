import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { messages } from "@/config/messages";
import { NEEDED } from "./picks";

const text = messages.pickThree;

interface Props {
  count: number;
  isSending: boolean;
  onSend: () => void;
}

/** How many are chosen, and the way on; in reach wherever the grid is scrolled to. */
export const ChosenBar = ({ count, isSending, onSend }: Props) => (
  <Box
    sx={{
      position: "sticky",
      bottom: { xs: 78, md: 20 }, // above the tabs of a phone
      zIndex: 2,
      mt: 3,
      mx: "auto",
      maxWidth: 520,
      p: 1.5,
      pl: 2.5,
      borderRadius: 999,
      border: 1,
      borderColor: "divider",
      bgcolor: "background.paper",
      boxShadow: "0 10px 30px rgb(0 0 0 / 0.3)",
      display: "flex",
      alignItems: "center",
      justifyContent: "space-between",
      gap: 2,
    }}
  >
    <Typography role="status" sx={{ fontWeight: 600 }}>
      {text.chosen(count, NEEDED)}
    </Typography>
    <Button variant="contained" disabled={count < NEEDED} loading={isSending} onClick={onSend}>
      {text.submit}
    </Button>
  </Box>
);
