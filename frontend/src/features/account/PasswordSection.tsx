import { useDispatch } from "react-redux";
import { useSetPasswordMutation } from "@/api/generated";
import { sessionHint } from "@/api/sessionHint";
import { sessionEnded } from "@/api/sessionSlice";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { faultOf, generalFault } from "./faults";
import { PasswordField } from "./PasswordField";
import { Section } from "./Section";

const text = messages.account;
const FIELDS = ["current_password", "new_password"] as const;

/** Another password; the server ends every session with it, this one too. */
export const PasswordSection = () => {
  const [setPassword, { isLoading, error }] = useSetPasswordMutation();
  const dispatch = useDispatch();
  const show = useToast();
  const send = async (fields: FormData) => {
    const [current_password = "", new_password = ""] = FIELDS.map((name) => String(fields.get(name)));
    const answer = await setPassword({ passwordChangeRequest: { current_password, new_password } });
    if (answer.error) return;
    show({ text: text.passwordChanged });
    sessionHint.drop();
    dispatch(sessionEnded());
  };
  const field = (name: (typeof FIELDS)[number], label: string, autoComplete: string, hint?: string) => (
    <PasswordField
      name={name}
      label={label}
      autoComplete={autoComplete}
      error={Boolean(faultOf(error, name))}
      helperText={faultOf(error, name) ?? hint}
    />
  );
  return (
    <Section
      title={text.password}
      submitText={text.changePassword}
      isSending={isLoading}
      error={generalFault(error, FIELDS)}
      onSubmit={(fields) => void send(fields)}
    >
      {field("current_password", text.currentPassword, "current-password")}
      {field("new_password", text.newPassword, "new-password", text.passwordHint)}
    </Section>
  );
};
