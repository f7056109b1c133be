import Alert from "@mui/material/Alert";
import { messages } from "@/config/messages";

/** A letter is on its way, if the address is known. */
export const LetterSent = () => (
  <Alert severity="success" role="status" sx={{ maxWidth: 440 }}>
    {messages.account.letterSent}
  </Alert>
);
