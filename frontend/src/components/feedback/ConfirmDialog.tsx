import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogContentText from "@mui/material/DialogContentText";
import DialogTitle from "@mui/material/DialogTitle";
import { useId, type ReactNode } from "react";
import { messages } from "@/config/messages";

interface Props {
  open: boolean;
  title: string;
  text: string;
  confirmText: string;
  isSending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
  children?: ReactNode;
}

/** Asks before something that cannot be taken back. */
export const ConfirmDialog = ({ open, title, text, confirmText, isSending, onConfirm, onClose, children }: Props) => {
  const heading = useId();
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={heading}>
      <DialogTitle id={heading} component="h2">
        {title}
      </DialogTitle>
      <DialogContent>
        <DialogContentText>{text}</DialogContentText>
        {children}
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        <Button color="inherit" onClick={onClose}>
          {messages.posts.cancel}
        </Button>
        <Button color="error" variant="contained" loading={isSending} onClick={onConfirm}>
          {confirmText}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
