import { useRouteError } from "react-router";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";

/** A page that threw, or whose file could not be fetched: loading it anew is the cure for both. */
export const RouteError = () => {
  console.error(useRouteError());
  const { title, detail } = messages.problem.crash;
  return (
    <Page title={title}>
      <ErrorPanel error={{ status: 0, title, detail }} retry={() => window.location.reload()} />
    </Page>
  );
};
