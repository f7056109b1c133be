import TextField from "@mui/material/TextField";
import { useLocation, useNavigate } from "react-router";
import { useCreateUserMutation, useSessionLoginMutation } from "@/api/generated";
import { Page } from "@/components/layout/Page";
import { RouterLink } from "@/components/layout/RouterLink";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { AccountForm } from "./AccountForm";
import { AccountFrame } from "./AccountFrame";
import { faultOf, generalFault } from "./faults";
import { PasswordField } from "./PasswordField";
import { useReturnAddress } from "./useReturnAddress";

const text = messages.account;
const FIELDS = ["email", "password", "display_name"];

export const SignUpPage = () => {
  const [createUser, creating] = useCreateUserMutation();
  const [logIn, entering] = useSessionLoginMutation();
  const navigate = useNavigate();
  const show = useToast();
  const { state } = useLocation();
  const back = useReturnAddress("/start");

  const submit = async (fields: FormData) => {
    const credentials = { email: String(fields.get("email")), password: String(fields.get("password")) };
    const created = await createUser({
      newAccountRequest: { ...credentials, display_name: String(fields.get("display_name")) },
    });
    if (created.error) return;
    if (created.data.activation_required) {
      show({ text: text.checkMail });
      return;
    }
    const entered = await logIn({ loginRequest: credentials });
    if (entered.error) return;
    show({ text: text.welcome });
    await navigate(back, { replace: true, state });
  };

  const fault = (field: string) => faultOf(creating.error, field);
  const general = generalFault(creating.error, FIELDS) ?? (entering.error ? text.perhapsKnown : null);
  const aside = (
    <>
      {text.haveAccount}{" "}
      <RouterLink to="/login" state={state} underline="always">
        {text.logIn}
      </RouterLink>
    </>
  );
  return (
    <AccountFrame>
      <Page title={text.signUpTitle} lead={text.signUpText}>
        <AccountForm
          submitText={text.signUp}
          isSending={creating.isLoading || entering.isLoading}
          error={general}
          onSubmit={(fields) => void submit(fields)}
          aside={aside}
        >
          <TextField
            name="email"
            type="email"
            label={text.email}
            autoComplete="username"
            required
            error={Boolean(fault("email"))}
            helperText={fault("email")}
          />
          <PasswordField
            autoComplete="new-password"
            error={Boolean(fault("password"))}
            helperText={fault("password") ?? text.passwordHint}
          />
          <TextField
            name="display_name"
            label={text.name}
            autoComplete="nickname"
            error={Boolean(fault("display_name"))}
            helperText={fault("display_name") ?? text.nameHint}
          />
        </AccountForm>
      </Page>
    </AccountFrame>
  );
};
