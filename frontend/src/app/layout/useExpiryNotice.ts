import { useEffect, useEffectEvent } from "react";
import { useSelector } from "react-redux";
import { selectHasExpired } from "@/api/sessionSlice";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";

/** Says so when a session ends by itself, wherever its member is. */
export const useExpiryNotice = (): void => {
  const hasExpired = useSelector(selectHasExpired);
  const show = useToast();
  const tell = useEffectEvent(() => show({ text: messages.navigation.expired, severity: "error" }));
  useEffect(() => {
    if (hasExpired) tell();
  }, [hasExpired]);
};
