import { useParams } from "react-router";
import { useActivateUserMutation } from "@/api/generated";
import { messages } from "@/config/messages";
import { ConfirmationPage } from "./ConfirmationPage";

const text = messages.account;

/** Proves the address of a new account. */
export const ActivatePage = () => {
  const { uid = "", token = "" } = useParams();
  const [activate, state] = useActivateUserMutation();
  return (
    <ConfirmationPage
      title={text.activateTitle}
      submitText={text.activate}
      doneText={text.activated}
      state={state}
      onConfirm={() => void activate({ linkRequest: { uid, token } })}
    />
  );
};
