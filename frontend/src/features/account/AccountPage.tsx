import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import { useRetrieveMeQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MembersOnly } from "@/components/feedback/MembersOnly";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";
import { DeleteSection } from "./DeleteSection";
import { EmailSection } from "./EmailSection";
import { ExportSection } from "./ExportSection";
import { PasswordSection } from "./PasswordSection";
import { ProfileSection } from "./ProfileSection";

const text = messages.account;

/** Name, address, password, a copy of everything, and leaving. */
export const AccountPage = () => (
  <Page title={text.title}>
    <MembersOnly from="/account" title={text.guest} text={text.guestText}>
      <Sections />
    </MembersOnly>
  </Page>
);

const Sections = () => {
  const { data: me, error, refetch } = useRetrieveMeQuery();
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!me) return <Skeleton variant="rounded" height={520} />;
  return (
    <Box sx={{ display: "grid", gap: 3, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
      <ProfileSection me={me} />
      <EmailSection me={me} />
      <PasswordSection />
      <ExportSection />
      <DeleteSection />
    </Box>
  );
};
