import TextField from "@mui/material/TextField";
import { useUpdateMeMutation, type AccountRead } from "@/api/generated";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { faultOf, generalFault } from "./faults";
import { Section } from "./Section";

const text = messages.account;

/** The name that others see. */
export const ProfileSection = ({ me }: { me: AccountRead }) => {
  const [update, { isLoading, error }] = useUpdateMeMutation();
  const show = useToast();
  const save = async (fields: FormData) => {
    const answer = await update({ patchedAccountRequest: { display_name: String(fields.get("display_name")) } });
    if (!answer.error) show({ text: text.saved });
  };
  const fault = faultOf(error, "display_name");
  return (
    <Section
      title={text.profile}
      submitText={text.save}
      isSending={isLoading}
      error={generalFault(error, ["display_name"])}
      onSubmit={(fields) => void save(fields)}
    >
      <TextField
        name="display_name"
        label={text.name}
        autoComplete="nickname"
        defaultValue={me.display_name}
        error={Boolean(fault)}
        helperText={fault}
      />
    </Section>
  );
};
