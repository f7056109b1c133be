import TextField from "@mui/material/TextField";
import { useResetPasswordMutation } from "@/api/generated";
import { Page } from "@/components/layout/Page";
import { RouterLink } from "@/components/layout/RouterLink";
import { messages } from "@/config/messages";
import { AccountForm } from "./AccountForm";
import { AccountFrame } from "./AccountFrame";
import { generalFault, faultOf } from "./faults";
import { LetterSent } from "./LetterSent";

const text = messages.account;

/** Asks for a letter with a link; the answer is the same whether the address is known or not. */
export const ForgotPasswordPage = () => {
  const [ask, { isLoading, isSuccess, error }] = useResetPasswordMutation();
  return (
    <AccountFrame>
      <Page title={text.forgotTitle} lead={text.forgotText}>
        {isSuccess ? (
          <LetterSent />
        ) : (
          <AccountForm
            submitText={text.sendLink}
            isSending={isLoading}
            error={generalFault(error, ["email"])}
            onSubmit={(fields) => void ask({ emailOnlyRequest: { email: String(fields.get("email")) } })}
            aside={<RouterLink to="/login">{text.logIn}</RouterLink>}
          >
            <TextField
              name="email"
              type="email"
              label={text.email}
              autoComplete="username"
              required
              error={Boolean(faultOf(error, "email"))}
              helperText={faultOf(error, "email")}
            />
          </AccountForm>
        )}
      </Page>
    </AccountFrame>
  );
};
