import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import Snackbar from "@mui/material/Snackbar";
import { useState, type ReactNode } from "react";
import { messages } from "@/config/messages";
import { ToastContext, type Toast } from "./ToastContext";

const SHOWN_FOR = 7_000; // milliseconds; long enough to read and to reach "Undo"

const confirmation = { color: "background.default", bgcolor: "text.primary" };
const error = { color: "error.contrastText", bgcolor: "error.main" };
const aboveTabs = { bottom: { xs: 74, md: 24 } };

export const ToastProvider = ({ children }: { children: ReactNode }) => {
  const [shown, setShown] = useState<{ toast: Toast; key: number } | null>(null);
  const [open, setOpen] = useState(false);
  const show = (toast: Toast) => {
    setShown((last) => ({ toast, key: (last?.key ?? 0) + 1 })); // a new key restarts the clock
    setOpen(true);
  };
  const close = () => setOpen(false);
  const isError = shown?.toast.severity === "error";
  const undo = shown?.toast.undo;
  return (
    <ToastContext value={show}>
      {children}
      <Snackbar
        key={shown?.key}
        open={open}
        autoHideDuration={SHOWN_FOR}
        onClose={(_, reason) => reason !== "clickaway" && close()}
        sx={aboveTabs}
      >
        <Alert
          severity={shown?.toast.severity ?? "success"}
          variant="filled"
          sx={isError ? error : confirmation}
          role={isError ? "alert" : "status"}
          onClose={undo ? undefined : close}
          closeText={messages.common.close}
          action={
            undo && (
              <Button
                color="inherit"
                size="small"
                onClick={() => {
                  close();
                  undo();
                }}
              >
                {messages.common.undo}
              </Button>
            )
          }
        >
          {shown?.toast.text}
        </Alert>
      </Snackbar>
    </ToastContext>
  );
};
