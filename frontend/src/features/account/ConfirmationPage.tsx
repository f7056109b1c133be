import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import Box from "@mui/material/Box";
import { Link } from "react-router";
import { isProblem } from "@/api/problem";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";

const text = messages.account;

interface Props {
  title: string;
  submitText: string;
  doneText: string;
  state: { isLoading: boolean; isSuccess: boolean; error?: unknown };
  onConfirm: () => void;
}

/** Where a link in a letter leads. A press confirms it, since programs that check mail open links, too. */
export const ConfirmationPage = ({ title, submitText, doneText, state, onConfirm }: Props) => {
  const { isLoading, isSuccess, error } = state;
  const problem = isProblem(error) ? error : null;
  const said = problem && (Object.values(problem.errors ?? {}).flat().join(" ") || problem.detail);
  return (
    <Page title={title}>
      <Box sx={{ display: "grid", gap: 2, justifyItems: "start" }}>
        {said && <Alert severity="error">{said}</Alert>}
        {isSuccess ? (
          <>
            <Alert severity="success" role="status">
              {doneText}
            </Alert>
            <Button component={Link} to="/login" variant="contained">
              {text.logIn}
            </Button>
          </>
        ) : (
          <Button variant="contained" size="large" loading={isLoading} onClick={onConfirm}>
            {submitText}
          </Button>
        )}
      </Box>
    </Page>
  );
};
