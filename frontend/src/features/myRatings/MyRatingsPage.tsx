import Box from "@mui/material/Box";
import { useSelector } from "react-redux";
import { selectIsMember } from "@/api/sessionSlice";
import { MembersOnly } from "@/components/feedback/MembersOnly";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";
import { OrderChoice } from "./OrderChoice";
import { RatingList } from "./RatingList";
import { RatingRowSkeletons } from "./RatingRowSkeletons";
import { useListAddress } from "./useListAddress";
import { ViewChoice } from "./ViewChoice";

const text = messages.myRatings;

export const MyRatingsPage = () => {
  const isMember = useSelector(selectIsMember);
  const address = useListAddress();
  const choices = (
    <Box sx={{ display: "flex", gap: 1.5 }}>
      <ViewChoice value={address.view} onChange={address.show} />
      <OrderChoice value={address.ordering} onChange={address.order} />
    </Box>
  );
  return (
    <Page title={text.title} actions={isMember && choices}>
      <MembersOnly from="/ratings" title={text.guest} text={text.guestText} skeleton={<RatingRowSkeletons />}>
        <RatingList {...address} />
      </MembersOnly>
    </Page>
  );
};
