import { useSelector } from "react-redux";
import {
  useListLatestMoviesQuery,
  useListPopularMoviesQuery,
  useListTopRatedQuery,
  useListTrendingMoviesQuery,
} from "@/api/generated";
import { selectSessionStatus } from "@/api/sessionSlice";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { MovieRail } from "@/components/movie/MovieRail";
import { messages } from "@/config/messages";
import { FeaturedFilm } from "./FeaturedFilm";
import { ForYouRail } from "./ForYouRail";
import { Invitation } from "./Invitation";

const { home } = messages;
const LENGTH = 20;

export const HomePage = () => {
  const session = useSelector(selectSessionStatus);
  const trending = useListTrendingMoviesQuery({ pageSize: LENGTH });
  const popular = useListPopularMoviesQuery({ pageSize: LENGTH });
  const topRated = useListTopRatedQuery({ n: LENGTH });
  const latest = useListLatestMoviesQuery({ pageSize: LENGTH });
  return (
    <>
      <title>{`${home.title} · ${messages.product}`}</title>
      <VisuallyHidden as="h1">{home.title}</VisuallyHidden>
      <FeaturedFilm candidates={trending.data?.results} failed={trending.isError} />
      {session === "member" && <ForYouRail n={LENGTH} />}
      <MovieRail title={home.trending} to="/explore?ordering=trending" query={trending} />
      {session === "guest" && <Invitation />}
      <MovieRail title={home.topRated} to="/top-rated" query={topRated} />
      <MovieRail title={home.popular} to="/explore?ordering=popular" query={popular} />
      <MovieRail title={home.latest} to="/explore?ordering=latest" query={latest} />
    </>
  );
};
