import AutoAwesomeRounded from "@mui/icons-material/AutoAwesomeRounded";
import ExploreRounded from "@mui/icons-material/ExploreRounded";
import HomeRounded from "@mui/icons-material/HomeRounded";
import JoinInnerRounded from "@mui/icons-material/JoinInnerRounded";
import StarRounded from "@mui/icons-material/StarRounded";
import { messages } from "@/config/messages";

const { home, explore, topRated, similar, forYou, pickThree, gallery } = messages.navigation;

/** Where the main navigation leads. */
export const destinations = [
  { to: "/", label: home, Icon: HomeRounded },
  { to: "/explore", label: explore, Icon: ExploreRounded },
  { to: "/top-rated", label: topRated, Icon: StarRounded },
  { to: "/similar", label: similar, Icon: JoinInnerRounded },
  { to: "/for-you", label: forYou, Icon: AutoAwesomeRounded },
];

/** Further ones: in the top bar where it is wide, in the footer everywhere. */
export const furtherDestinations = [
  { to: "/pick-three", label: pickThree },
  { to: "/posts", label: gallery },
];
