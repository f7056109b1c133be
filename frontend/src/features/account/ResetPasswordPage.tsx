import { useNavigate, useParams } from "react-router";
import { useConfirmPasswordResetMutation } from "@/api/generated";
import { Page } from "@/components/layout/Page";
import { RouterLink } from "@/components/layout/RouterLink";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { AccountForm } from "./AccountForm";
import { AccountFrame } from "./AccountFrame";
import { faultOf, generalFault } from "./faults";
import { PasswordField } from "./PasswordField";

const text = messages.account;

/** Where the link in the letter leads: a new password. */
export const ResetPasswordPage = () => {
  const { uid = "", token = "" } = useParams();
  const [confirm, { isLoading, error }] = useConfirmPasswordResetMutation();
  const navigate = useNavigate();
  const show = useToast();
  const send = async (fields: FormData) => {
    const answer = await confirm({
      passwordResetRequest: { uid, token, new_password: String(fields.get("new_password")) },
    });
    if (answer.error) return;
    show({ text: text.passwordChanged });
    await navigate("/login", { replace: true });
  };
  const fault = faultOf(error, "new_password");
  return (
    <AccountFrame>
      <Page title={text.resetTitle}>
        <AccountForm
          submitText={text.changePassword}
          isSending={isLoading}
          error={generalFault(error, ["new_password"])}
          onSubmit={(fields) => void send(fields)}
          aside={<RouterLink to="/forgot-password">{text.newLink}</RouterLink>}
        >
          <PasswordField
            name="new_password"
            label={text.newPassword}
            autoComplete="new-password"
            error={Boolean(fault)}
            helperText={fault ?? text.passwordHint}
          />
        </AccountForm>
      </Page>
    </AccountFrame>
  );
};
