import { useSelector } from "react-redux";
import { useListTrendingMoviesQuery } from "@/api/generated";
import { selectSessionStatus } from "@/api/sessionSlice";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { WhenNear } from "@/components/layout/WhenNear";
import { MovieRail } from "@/components/movie/MovieRail";
import { RailSkeleton } from "@/components/movie/RailSkeleton";
import { messages } from "@/config/messages";
import { BecauseYouLiked } from "./BecauseYouLiked";
import { FeaturedFilm } from "./FeaturedFilm";
import { ForYouRail } from "./ForYouRail";
import { Invitation } from "./Invitation";
import { HiddenGemsRail, LatestRail, PopularRail } from "./rails";
import { TopRatedRail } from "./TopRatedRail";

const { home } = messages;
const LENGTH = 20;

/** In the order of the page, below what depends on who looks. */
const RAILS = [
  [home.topRated, TopRatedRail],
  [home.popular, PopularRail],
  [home.hiddenGems, HiddenGemsRail],
  [home.latest, LatestRail],
] as const;

export const HomePage = () => {
  const session = useSelector(selectSessionStatus);
  const trending = useListTrendingMoviesQuery({ pageSize: LENGTH });
  return (
    <>
      <title>{`${home.title} · ${messages.product}`}</title>
      <VisuallyHidden as="h1">{home.title}</VisuallyHidden>
      <FeaturedFilm candidates={trending.data?.results} failed={trending.isError} />
      {session === "member" && <ForYouRail n={LENGTH} />}
      <MovieRail title={home.trending} to="/explore?ordering=trending" query={trending} />
      {session === "guest" && <Invitation />}
      {session === "member" && <BecauseYouLiked n={LENGTH} />}
      {RAILS.map(([title, RailOf]) => (
        <WhenNear key={title} placeholder={<RailSkeleton title={title} />}>
          <RailOf n={LENGTH} />
        </WhenNear>
      ))}
    </>
  );
};
