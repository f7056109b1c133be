import { useSelector } from "react-redux";
import {
  useListHiddenGemsQuery,
  useListLatestMoviesQuery,
  useListPopularMoviesQuery,
  useListTrendingMoviesQuery,
} from "@/api/generated";
import { selectSessionStatus } from "@/api/sessionSlice";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { MovieRail } from "@/components/movie/MovieRail";
import { messages } from "@/config/messages";
import { BecauseYouLiked } from "./BecauseYouLiked";
import { FeaturedFilm } from "./FeaturedFilm";
import { ForYouRail } from "./ForYouRail";
import { Invitation } from "./Invitation";
import { TopRatedRail } from "./TopRatedRail";

const { home } = messages;
const LENGTH = 20;

export const HomePage = () => {
  const session = useSelector(selectSessionStatus);
  const trending = useListTrendingMoviesQuery({ pageSize: LENGTH });
  const popular = useListPopularMoviesQuery({ pageSize: LENGTH });
  const gems = useListHiddenGemsQuery({ n: LENGTH }, { skip: session === "restoring" }); // members' own
  const latest = useListLatestMoviesQuery({ pageSize: LENGTH });
  return (
    <>
      <title>{`${home.title} · ${messages.product}`}</title>
      <VisuallyHidden as="h1">{home.title}</VisuallyHidden>
      <FeaturedFilm candidates={trending.data?.results} failed={trending.isError} />
      {session === "member" && <ForYouRail n={LENGTH} />}
      <MovieRail title={home.trending} to="/explore?ordering=trending" query={trending} />
      {session === "guest" && <Invitation />}
      {session === "member" && <BecauseYouLiked n={LENGTH} />}
      <TopRatedRail n={LENGTH} />
      <MovieRail title={home.popular} to="/explore?ordering=popular" query={popular} />
      <MovieRail title={home.hiddenGems} query={gems} />
      <MovieRail title={home.latest} to="/explore?ordering=latest" query={latest} />
    </>
  );
};
