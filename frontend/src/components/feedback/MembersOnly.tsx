import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { useSelector } from "react-redux";
import { Link } from "react-router";
import { selectSessionProblem, selectSessionStatus } from "@/api/sessionSlice";
import { messages } from "@/config/messages";
import { EmptyState } from "./EmptyState";
import { ErrorPanel } from "./ErrorPanel";

interface Props {
  /** Where logging in leads back to. */
  from: string;
  /** What guests are told. */
  title: string;
  text: string;
  skeleton?: ReactNode;
  children: ReactNode;
}

/** Its children for members; an invitation for guests, and nothing of the page is loaded. */
export const MembersOnly = ({ from, title, text, skeleton, children }: Props) => {
  const session = useSelector(selectSessionStatus);
  const problem = useSelector(selectSessionProblem);
  if (session === "restoring") return skeleton ?? null;
  if (session === "member") return children;
  if (session === "unrestored") return <ErrorPanel error={problem} retry={() => undefined} />;
  return (
    <EmptyState title={title} text={text}>
      <Button component={Link} to="/signup" state={{ from }} variant="contained">
        {messages.navigation.signUp}
      </Button>
      <Button component={Link} to="/login" state={{ from }} variant="outlined">
        {messages.navigation.logIn}
      </Button>
    </EmptyState>
  );
};
