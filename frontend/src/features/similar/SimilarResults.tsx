import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useFindSimilarQuery } from "@/api/generated";
import { isProblem } from "@/api/problem";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MovieCard } from "@/components/movie/MovieCard";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { SharedTraits } from "@/components/movie/SharedTraits";
import { RouterLink } from "@/components/layout/RouterLink";
import { messages } from "@/config/messages";
import { DidYouMean } from "./DidYouMean";

interface Props {
  title: string;
  n: number;
  onTitle: (title: string) => void;
}

export const SimilarResults = ({ title, n, onTitle }: Props) => {
  const { currentData, error, refetch } = useFindSimilarQuery({ title, n });
  if (isProblem(error) && error.status === 404)
    return <DidYouMean title={title} suggestions={error.suggestions ?? []} onTitle={onTitle} />;
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!currentData) return <MovieGrid>{movieCardSkeletons(n)}</MovieGrid>;
  const { movie, results } = currentData;
  return (
    <Box component="section" aria-labelledby="like-this">
      <Typography id="like-this" variant="h2" sx={{ mb: 2.5 }}>
        {messages.similar.likeThis}{" "}
        <RouterLink to={`/movies/${movie.id}`}>
          {movie.title} {movie.year && `(${movie.year})`}
        </RouterLink>
      </Typography>
      {results.length === 0 && <Typography color="textSecondary">{messages.movie.noSimilar}</Typography>}
      <MovieGrid>
        {results.map((similar) => (
          <li key={similar.id}>
            <MovieCard movie={similar}>
              <SharedTraits shared={similar.shared} />
            </MovieCard>
          </li>
        ))}
      </MovieGrid>
    </Box>
  );
};
