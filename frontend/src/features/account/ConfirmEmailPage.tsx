import { useParams } from "react-router";
import { useConfirmEmailMutation } from "@/api/generated";
import { messages } from "@/config/messages";
import { ConfirmationPage } from "./ConfirmationPage";

const text = messages.account;

/** Proves a changed address. */
export const ConfirmEmailPage = () => {
  const { token = "" } = useParams();
  const [confirm, state] = useConfirmEmailMutation();
  return (
    <ConfirmationPage
      title={text.confirmEmailTitle}
      submitText={text.confirmEmail}
      doneText={text.emailChanged}
      state={state}
      onConfirm={() => void confirm({ emailTokenRequest: { token } })}
    />
  );
};
