import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

interface Props {
  submitText: string;
  isSending: boolean;
  /** What is wrong with the whole, rather than with one field. */
  error: string | null;
  onSubmit: (fields: FormData) => void;
  /** A line under the button, such as where to go instead. */
  aside: ReactNode;
  children: ReactNode;
}

/** The frame that logging in and signing up share. */
export const AccountForm = ({ submitText, isSending, error, onSubmit, aside, children }: Props) => (
  <Box
    component="form"
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit(new FormData(event.currentTarget));
    }}
    sx={{
      maxWidth: 440,
      p: { xs: 2.5, sm: 4 },
      borderRadius: 3,
      border: 1,
      borderColor: "divider",
      bgcolor: "background.paper",
      display: "grid",
      gap: 2.5,
    }}
  >
    {error && <Alert severity="error">{error}</Alert>}
    {children}
    <Button type="submit" variant="contained" size="large" loading={isSending}>
      {submitText}
    </Button>
    <Typography color="textSecondary">{aside}</Typography>
  </Box>
);
