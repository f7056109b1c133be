import Skeleton from "@mui/material/Skeleton";
import { useState } from "react";
import { useListImportsQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MembersOnly } from "@/components/feedback/MembersOnly";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";
import { Applied } from "./Applied";
import { ExportPanel } from "./ExportPanel";
import { FileZone } from "./FileZone";
import { Report } from "./Report";

const text = messages.imports;

/** Ratings and watchlists in, after a look at what they would do, and out again. */
export const ImportPage = () => (
  <Page title={text.title} lead={text.how}>
    <MembersOnly from="/account/import" title={text.guest} text={text.guestText} skeleton={<Waiting />}>
      <LatestImport />
      <ExportPanel />
    </MembersOnly>
  </Page>
);

const Waiting = () => <Skeleton variant="rounded" height={180} sx={{ borderRadius: 3 }} />;

/** The last upload stays here until another one takes its place. */
const LatestImport = () => {
  const { data, error, refetch } = useListImportsQuery({ pageSize: 1 });
  const [leftId, setLeftId] = useState<number | null>(null); // whose place another file shall take
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!data) return <Waiting />;
  const upload = data.results.find(({ id, status }) => id !== leftId && status !== "undone");
  if (!upload) return <FileZone />;
  const leave = () => setLeftId(upload.id);
  return upload.status === "checked" ? (
    <Report key={upload.id} upload={upload} onLeave={leave} />
  ) : (
    <Applied key={upload.id} upload={upload} onLeave={leave} />
  );
};
