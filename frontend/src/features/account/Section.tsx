import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useId, type ReactNode } from "react";

interface Props {
  title: string;
  text?: string;
  submitText: string;
  isSending: boolean;
  error: string | null;
  isDangerous?: boolean;
  onSubmit: (fields: FormData, form: HTMLFormElement) => void;
  children?: ReactNode;
}

/** One thing of the account to change, as a form of its own. */
export const Section = ({ title, text, submitText, isSending, error, isDangerous, onSubmit, children }: Props) => {
  const heading = useId();
  return (
    <Box
      component="form"
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(new FormData(event.currentTarget), event.currentTarget);
      }}
      sx={{
        p: { xs: 2.5, sm: 3 },
        borderRadius: 3,
        border: 1,
        borderColor: "divider",
        bgcolor: "background.paper",
        display: "grid",
        alignContent: "start",
        gap: 2,
      }}
    >
      <Typography id={heading} variant="h2">
        {title}
      </Typography>
      {text && <Typography color="textSecondary">{text}</Typography>}
      {error && <Alert severity="error">{error}</Alert>}
      {children}
      <Button
        type="submit"
        variant={isDangerous ? "outlined" : "contained"}
        color={isDangerous ? "error" : "primary"}
        loading={isSending}
        sx={{ justifySelf: "start" }}
      >
        {submitText}
      </Button>
    </Box>
  );
};
