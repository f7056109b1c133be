import { useParams } from "react-router";
import { useRetrieveMovieQuery } from "@/api/generated";
import { isProblem } from "@/api/problem";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { Page } from "@/components/layout/Page";
import { RouterLink } from "@/components/layout/RouterLink";
import { messages } from "@/config/messages";
import { MovieFacts } from "./MovieFacts";
import { MovieHeader } from "./MovieHeader";
import { MovieHeaderSkeleton } from "./MovieHeaderSkeleton";
import { MoviePosts } from "./MoviePosts";
import { RatingHistogram } from "./RatingHistogram";
import { SimilarFilms } from "./SimilarFilms";

export const MoviePage = () => {
  const movieId = Number(useParams().movieId);
  const {
    currentData: movie,
    error,
    refetch,
  } = useRetrieveMovieQuery({ movieId }, { skip: !Number.isInteger(movieId) });
  if (!Number.isInteger(movieId) || (isProblem(error) && error.status === 404)) {
    return (
      <Page title={messages.notFound.movie} lead={messages.notFound.text}>
        <RouterLink to="/explore">{messages.navigation.explore}</RouterLink>
      </Page>
    );
  }
  if (error) {
    return (
      <Page title={messages.movie.unavailable}>
        <ErrorPanel error={error} retry={refetch} />
      </Page>
    );
  }
  if (!movie) return <MovieHeaderSkeleton />;
  return (
    <>
      <title>{`${movie.title}${movie.year ? ` (${movie.year})` : ""} · ${messages.product}`}</title>
      <MovieHeader movie={movie} />
      <MovieFacts movie={movie} />
      <RatingHistogram histogram={movie.rating_histogram} />
      <SimilarFilms movieId={movie.id} />
      <MoviePosts movieId={movie.id} />
    </>
  );
};
