import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { isProblem } from "@/api/problem";
import { messages } from "@/config/messages";
import { SendProgress } from "./SendProgress";

interface Props {
  /** Whether the last try lacked something. */
  isIncomplete: boolean;
  /** The server's refusal, if any. */
  error: unknown;
  isSending: boolean;
  submitText: string;
  onSubmit: () => Promise<void>;
  children: ReactNode;
}

/** A form that says what is wrong above its fields, and how far the sending is below them. */
export const PostFrame = ({ isIncomplete, error, isSending, submitText, onSubmit, children }: Props) => {
  const problem = isProblem(error) ? error : null;
  const fault = problem && (Object.values(problem.errors ?? {}).flat().join(" ") || problem.detail);
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
      sx={{ display: "grid", gap: 2.5, maxWidth: 680 }}
    >
      {(isIncomplete || fault) && <Alert severity="error">{fault ?? messages.posts.nothing}</Alert>}
      {children}
      {isSending && <SendProgress />}
      <Button type="submit" variant="contained" size="large" loading={isSending} sx={{ justifySelf: "start" }}>
        {submitText}
      </Button>
    </Box>
  );
};
