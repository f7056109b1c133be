import { account } from "./account";
import { admin } from "./admin";
import { footer, language, navigation, notFound, theme } from "./app";
import { card, common, problem, rail, rating } from "./components";
import { dials } from "./dials";
import { explore } from "./explore";
import { forYou } from "./forYou";
import { home } from "./home";
import { imports } from "./imports";
import { movie } from "./movie";
import { myRatings } from "./myRatings";
import { moves, onboarding } from "./onboarding";
import { pickThree } from "./pickThree";
import { posts } from "./posts";
import { hidden, shelf, watchlist } from "./shelves";
import { similar } from "./similar";
import { topRated } from "./topRated";
import { record, why } from "./why";

/** Every text of the client; another language is another folder of this shape. */
export const en = {
  product: "NextFlex",
  common,
  problem,
  language,
  navigation,
  theme,
  footer,
  home,
  rail,
  card,
  rating,
  movie,
  explore,
  topRated,
  similar,
  pickThree,
  moves,
  onboarding,
  forYou,
  dials,
  why,
  posts,
  myRatings,
  record,
  shelf,
  watchlist,
  hidden,
  account,
  imports,
  admin,
  notFound,
};

export type Messages = typeof en;
