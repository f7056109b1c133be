import { MembersOnly } from "@/components/feedback/MembersOnly";
import { Page } from "@/components/layout/Page";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { messages } from "@/config/messages";
import { PersonalList } from "./PersonalList";

const text = messages.forYou;

/** Option D: the member's own list, each film with its reasons. */
export const ForYouPage = () => (
  <Page title={text.title}>
    <MembersOnly
      from="/for-you"
      title={text.guest}
      text={text.guestText}
      skeleton={<MovieGrid>{movieCardSkeletons(12)}</MovieGrid>}
    >
      <PersonalList />
    </MembersOnly>
  </Page>
);
