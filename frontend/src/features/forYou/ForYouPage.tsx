import Button from "@mui/material/Button";
import { useSelector } from "react-redux";
import { Link } from "react-router";
import { selectSessionStatus } from "@/api/sessionSlice";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/layout/Page";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { messages } from "@/config/messages";
import { PersonalList } from "./PersonalList";

const text = messages.forYou;

/** Option D: the member's own list, each film with its reasons. */
export const ForYouPage = () => {
  const session = useSelector(selectSessionStatus);
  return (
    <Page title={text.title}>
      {session === "member" && <PersonalList />}
      {session === "restoring" && <MovieGrid>{movieCardSkeletons(12)}</MovieGrid>}
      {session === "guest" && (
        <EmptyState title={text.guest} text={text.guestText}>
          <Button component={Link} to="/signup" state={{ from: "/for-you" }} variant="contained">
            {messages.navigation.signUp}
          </Button>
          <Button component={Link} to="/login" state={{ from: "/for-you" }} variant="outlined">
            {messages.navigation.logIn}
          </Button>
        </EmptyState>
      )}
    </Page>
  );
};
