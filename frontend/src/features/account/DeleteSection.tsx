import { useState } from "react";
import { useDispatch } from "react-redux";
import { useNavigate } from "react-router";
import { useDeleteMeMutation } from "@/api/generated";
import { sessionHint } from "@/api/sessionHint";
import { sessionEnded } from "@/api/sessionSlice";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { faultOf, generalFault } from "./faults";
import { PasswordField } from "./PasswordField";
import { Section } from "./Section";

const text = messages.account;

/** Leaving: asked twice, then everything goes. */
export const DeleteSection = () => {
  const [password, setPassword] = useState<string | null>(null);
  const [deleteMe, { isLoading, error }] = useDeleteMeMutation();
  const dispatch = useDispatch();
  const navigate = useNavigate();
  const show = useToast();
  const confirm = async () => {
    const answer = await deleteMe({ passwordCheckRequest: { current_password: password ?? "" } });
    setPassword(null);
    if (answer.error) return;
    sessionHint.drop();
    dispatch(sessionEnded());
    show({ text: text.accountDeleted });
    await navigate("/");
  };
  return (
    <Section
      title={text.delete}
      text={text.deleteText}
      submitText={text.delete}
      isSending={isLoading}
      error={generalFault(error, ["current_password"])}
      isDangerous
      onSubmit={(fields) => setPassword(String(fields.get("current_password")))}
    >
      <PasswordField
        name="current_password"
        label={text.currentPassword}
        autoComplete="current-password"
        error={Boolean(faultOf(error, "current_password"))}
        helperText={faultOf(error, "current_password")}
      />
      <ConfirmDialog
        open={password !== null}
        title={text.deleteTitle}
        text={text.deleteText}
        confirmText={text.delete}
        isSending={isLoading}
        onConfirm={() => void confirm()}
        onClose={() => setPassword(null)}
      />
    </Section>
  );
};
