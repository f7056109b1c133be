import Typography from "@mui/material/Typography";
import { useListSimilarToMovieQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MovieCard } from "@/components/movie/MovieCard";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { Rail } from "@/components/movie/Rail";
import { SharedTraits } from "@/components/movie/SharedTraits";
import { messages } from "@/config/messages";

const LENGTH = 18;

/** Films like this one, each with what both have. */
export const SimilarFilms = ({ movieId }: { movieId: number }) => {
  const { currentData, error, refetch } = useListSimilarToMovieQuery({ movieId, n: LENGTH });
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  return (
    <Rail title={messages.movie.similar}>
      {currentData?.results.length === 0 && (
        <Typography component="li" color="textSecondary" sx={{ gridColumn: "span 3" }}>
          {messages.movie.noSimilar}
        </Typography>
      )}
      {currentData
        ? currentData.results.map((movie) => (
            <li key={movie.id}>
              <MovieCard movie={movie}>
                <SharedTraits shared={movie.shared} />
              </MovieCard>
            </li>
          ))
        : movieCardSkeletons(8)}
    </Rail>
  );
};
