import TextField from "@mui/material/TextField";
import { useSetEmailMutation, type AccountRead } from "@/api/generated";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { faultOf, generalFault } from "./faults";
import { PasswordField } from "./PasswordField";
import { Section } from "./Section";

const text = messages.account;

/** Another address; it counts once the link in the letter to it has been opened. */
export const EmailSection = ({ me }: { me: AccountRead }) => {
  const [setEmail, { isLoading, error }] = useSetEmailMutation();
  const show = useToast();
  const send = async (fields: FormData, form: HTMLFormElement) => {
    const answer = await setEmail({
      emailChangeRequest: {
        new_email: String(fields.get("new_email")),
        current_password: String(fields.get("current_password")),
      },
    });
    if (answer.error) return;
    form.reset();
    show({ text: text.emailRequested });
  };
  return (
    <Section
      title={text.email}
      text={text.emailNow(me.email)}
      submitText={text.changeEmail}
      isSending={isLoading}
      error={generalFault(error, ["new_email", "current_password"])}
      onSubmit={(fields, form) => void send(fields, form)}
    >
      <TextField
        name="new_email"
        type="email"
        label={text.newEmail}
        autoComplete="email"
        required
        error={Boolean(faultOf(error, "new_email"))}
        helperText={faultOf(error, "new_email")}
      />
      <PasswordField
        name="current_password"
        label={text.currentPassword}
        autoComplete="current-password"
        error={Boolean(faultOf(error, "current_password"))}
        helperText={faultOf(error, "current_password")}
      />
    </Section>
  );
};
