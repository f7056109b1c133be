import Button from "@mui/material/Button";
import { Link } from "react-router";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";

export const NotFoundPage = () => (
  <Page title={messages.notFound.title} lead={messages.notFound.text}>
    <Button component={Link} to="/" variant="contained">
      {messages.notFound.home}
    </Button>
  </Page>
);
