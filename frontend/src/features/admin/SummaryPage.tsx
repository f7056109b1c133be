import Skeleton from "@mui/material/Skeleton";
import { useRetrieveSummaryQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { messages } from "@/config/messages";
import { AdminOnly } from "./AdminOnly";
import { SummaryCards } from "./SummaryCards";
import { SummaryCharts } from "./SummaryCharts";

const DAYS = 30;

/** The database at a glance. */
export const SummaryPage = () => (
  <AdminOnly title={messages.admin.title} from="/dashboard">
    <Summary />
  </AdminOnly>
);

const Summary = () => {
  const { data, error, refetch } = useRetrieveSummaryQuery({ days: DAYS });
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!data) return <Skeleton variant="rounded" height={720} />;
  return (
    <>
      <SummaryCards summary={data} />
      <SummaryCharts summary={data} />
    </>
  );
};
