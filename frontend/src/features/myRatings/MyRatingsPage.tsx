import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { useSelector } from "react-redux";
import { Link } from "react-router";
import { selectSessionStatus } from "@/api/sessionSlice";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";
import { OrderChoice } from "./OrderChoice";
import { RatingList } from "./RatingList";
import { RatingRowSkeletons } from "./RatingRowSkeletons";
import { useListAddress } from "./useListAddress";
import { ViewChoice } from "./ViewChoice";

const text = messages.myRatings;

export const MyRatingsPage = () => {
  const session = useSelector(selectSessionStatus);
  const address = useListAddress();
  if (session === "guest") {
    return (
      <Page title={text.title}>
        <EmptyState title={text.guest} text={text.guestText}>
          <Button component={Link} to="/login" state={{ from: "/ratings" }} variant="contained">
            {messages.navigation.logIn}
          </Button>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title={text.title} actions={
        <Box sx={{ display: "flex", gap: 1.5 }}>
          <ViewChoice value={address.view} onChange={address.show} />
          <OrderChoice value={address.ordering} onChange={address.order} />
        </Box>
      }>
      {session === "member" ? <RatingList {...address} /> : <RatingRowSkeletons />}
    </Page>
  );
};
