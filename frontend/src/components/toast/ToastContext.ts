import { createContext, useContext } from "react";

export interface Toast {
  text: string;
  severity?: "success" | "error";
  /** Shown as a button; runs once. */
  undo?: () => void;
}

export const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Shows a short message at the edge of the screen, announced to screen readers. */
export const useToast = () => useContext(ToastContext);
