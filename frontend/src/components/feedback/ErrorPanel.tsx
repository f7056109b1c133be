import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useDispatch, useSelector } from "react-redux";
import { isProblem } from "@/api/problem";
import { restoreSession } from "@/api/session";
import { selectSessionStatus } from "@/api/sessionSlice";
import { messages } from "@/config/messages";

interface Props {
  error: unknown;
  retry: () => void;
}

/** What went wrong, in the server's words, and a way to try again; a session that was not restored is tried again too. */
export const ErrorPanel = ({ error, retry }: Props) => {
  const { title, detail } = isProblem(error) ? error : messages.problem.server;
  const dispatch = useDispatch();
  const isUnrestored = useSelector(selectSessionStatus) === "unrestored";
  const again = () => {
    if (isUnrestored) void restoreSession(dispatch);
    retry();
  };
  return (
    <Box role="alert" sx={{ p: 3, borderRadius: 2, border: 1, borderColor: "divider", bgcolor: "background.paper" }}>
      <Typography variant="subtitle1" component="p">
        {title}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {detail}
      </Typography>
      <Button variant="outlined" onClick={again}>
        {messages.common.retry}
      </Button>
    </Box>
  );
};
