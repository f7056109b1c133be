import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useUndoImportMutation, type ImportShown } from "@/api/generated";
import { EmptyState } from "@/components/feedback/EmptyState";
import { useToast } from "@/components/toast/ToastContext";
import { dateInWords } from "@/config/inWords";
import { messages } from "@/config/messages";
import { faultOf } from "./faultOf";

const text = messages.imports;

/** An import that is done, and the way back. */
export const Applied = ({ upload, onLeave }: { upload: ImportShown; onLeave: () => void }) => {
  const [undo, { isLoading, error }] = useUndoImportMutation();
  const show = useToast();
  const takeBack = async () => {
    const { data } = await undo({ importId: upload.id });
    if (!data) return;
    const left = data.left.map(({ title }) => title);
    show({ text: [text.undone(data.restored), left.length > 0 && text.left(left)].filter(Boolean).join(" ") });
  };
  return (
    <EmptyState title={text.applied} text={`${upload.name}. ${upload.applied_at ? text.appliedOn(dateInWords(upload.applied_at)) : ""}`}>
      {error && (
        <Box sx={{ width: "100%" }}>
          <Alert severity="error">{faultOf(error)}</Alert>
        </Box>
      )}
      <Button component={Link} to="/for-you" variant="contained">
        {messages.onboarding.finish}
      </Button>
      <Button variant="outlined" loading={isLoading} onClick={() => void takeBack()}>
        {text.undo}
      </Button>
      <Button color="inherit" onClick={onLeave}>
        {text.another}
      </Button>
    </EmptyState>
  );
};
