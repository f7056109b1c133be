import TextField from "@mui/material/TextField";
import { useLocation, useNavigate } from "react-router";
import { useSessionLoginMutation } from "@/api/generated";
import { isProblem } from "@/api/problem";
import { Page } from "@/components/layout/Page";
import { RouterLink } from "@/components/layout/RouterLink";
import { messages } from "@/config/messages";
import { AccountForm } from "./AccountForm";
import { AccountFrame } from "./AccountFrame";
import { PasswordField } from "./PasswordField";
import { useReturnAddress } from "./useReturnAddress";

const text = messages.account;

/** The server says 401 for any wrong pair, so as not to tell who has an account. */
const reason = (error: unknown): string | null => {
  if (!error) return null;
  if (!isProblem(error)) return messages.problem.server.detail;
  return error.status === 401 ? text.wrong : error.detail;
};

export const LogInPage = () => {
  const [logIn, { isLoading, error }] = useSessionLoginMutation();
  const navigate = useNavigate();
  const { state } = useLocation();
  const back = useReturnAddress("/");
  const submit = async (fields: FormData) => {
    const answer = await logIn({
      loginRequest: { email: String(fields.get("email")), password: String(fields.get("password")) },
    });
    if (!answer.error) await navigate(back, { replace: true });
  };
  const aside = (
    <>
      {text.noAccount}{" "}
      <RouterLink to="/signup" state={state} underline="always">
        {text.signUp}
      </RouterLink>
      <br />
      <RouterLink to="/forgot-password">{text.forgot}</RouterLink>
    </>
  );
  return (
    <AccountFrame>
      <Page title={text.logInTitle}>
        <AccountForm
          submitText={text.logIn}
          isSending={isLoading}
          error={reason(error)}
          onSubmit={(fields) => void submit(fields)}
          aside={aside}
        >
          <TextField name="email" type="email" label={text.email} autoComplete="username" required />
          <PasswordField autoComplete="current-password" />
        </AccountForm>
      </Page>
    </AccountFrame>
  );
};
