import { MembersOnly } from "@/components/feedback/MembersOnly";
import { Page } from "@/components/layout/Page";
import { RouterLink } from "@/components/layout/RouterLink";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { MovieGrid } from "@/components/movie/MovieGrid";
import type { Messages } from "@/config/messages/en";
import { ShelfList, type UseShelfList } from "./ShelfList";

interface Props {
  text: Messages["watchlist"];
  from: string;
  /** The other shelf's address. */
  other: string;
  useList: UseShelfList;
}

/** One shelf of the member's. */
export const ShelfPage = ({ text, from, other, useList }: Props) => (
  <Page title={text.title} lead={text.how} actions={<RouterLink to={other}>{text.other}</RouterLink>}>
    <MembersOnly
      from={from}
      title={text.guest}
      text={text.guestText}
      skeleton={<MovieGrid>{movieCardSkeletons(12)}</MovieGrid>}
    >
      <ShelfList text={text} useList={useList} />
    </MembersOnly>
  </Page>
);
