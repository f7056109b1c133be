import type { ReactNode } from "react";
import { useSelector } from "react-redux";
import { useRetrieveMeQuery } from "@/api/generated";
import { selectSessionStatus } from "@/api/sessionSlice";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MembersOnly } from "@/components/feedback/MembersOnly";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";
import { AdminTabs } from "./AdminTabs";

const text = messages.admin;

interface Props {
  title: string;
  from: string;
  actions?: ReactNode;
  children: ReactNode;
}

/** A page for admins. For anybody else its content is never mounted, so none of its data is asked for. */
export const AdminOnly = ({ title, from, actions, children }: Props) => {
  const isMember = useSelector(selectSessionStatus) === "member";
  const { data: me, error, refetch } = useRetrieveMeQuery(undefined, { skip: !isMember });
  if (isMember && me?.is_staff) {
    return (
      <Page title={title} actions={actions}>
        <AdminTabs />
        {children}
      </Page>
    );
  }
  return (
    <Page title={text.forAdmins}>
      <MembersOnly from={from} title={text.guest} text={text.guestText}>
        {error && <ErrorPanel error={error} retry={refetch} />}
        {me && <EmptyState title={text.notYours} text={text.notYoursText} />}
      </MembersOnly>
    </Page>
  );
};
