import { useSelector } from "react-redux";
import { useListHiddenGemsQuery, useListLatestMoviesQuery, useListPopularMoviesQuery } from "@/api/generated";
import { selectSessionStatus } from "@/api/sessionSlice";
import { MovieRail } from "@/components/movie/MovieRail";
import { messages } from "@/config/messages";

const { home } = messages;

interface Props {
  n: number;
}

export const PopularRail = ({ n }: Props) => (
  <MovieRail title={home.popular} to="/explore?ordering=popular" query={useListPopularMoviesQuery({ pageSize: n })} />
);

export const HiddenGemsRail = ({ n }: Props) => {
  const isRestoring = useSelector(selectSessionStatus) === "restoring"; // members get their own
  return <MovieRail title={home.hiddenGems} query={useListHiddenGemsQuery({ n }, { skip: isRestoring })} />;
};

export const LatestRail = ({ n }: Props) => (
  <MovieRail title={home.latest} to="/explore?ordering=latest" query={useListLatestMoviesQuery({ pageSize: n })} />
);
