import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useState } from "react";
import { useRollBackModelsMutation } from "@/api/generated";
import { isProblem } from "@/api/problem";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";

const text = messages.admin;

/** Serve the set of versions before the present one again. */
export const RollBack = ({ target }: { target: Record<string, string> | null }) => {
  const [isAsking, setAsking] = useState(false);
  const [rollBack, { isLoading }] = useRollBackModelsMutation();
  const show = useToast();
  const confirm = async () => {
    const { error } = await rollBack();
    setAsking(false);
    show(
      error
        ? { text: isProblem(error) ? error.detail : text.notSaved, severity: "error" }
        : { text: text.rolledBack },
    );
  };
  return (
    <Box sx={{ mb: 2 }}>
      <Button variant="outlined" color="error" disabled={target === null} onClick={() => setAsking(true)}>
        {text.rollBack}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={text.rollBackTitle}
        text={text.rollBackText(Object.values(target ?? {}))}
        confirmText={text.rollBack}
        isSending={isLoading}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </Box>
  );
};
