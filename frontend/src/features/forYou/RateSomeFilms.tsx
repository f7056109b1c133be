import Box from "@mui/material/Box";
import { useListPopularMoviesQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MovieCard } from "@/components/movie/MovieCard";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { Rail } from "@/components/movie/Rail";
import { RateMovie } from "@/components/rating/RateMovie";
import { messages } from "@/config/messages";

/** Films that many have seen, to be rated right here. */
export const RateSomeFilms = () => {
  const { data, error, refetch } = useListPopularMoviesQuery({ pageSize: 24 });
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  return (
    <Rail title={messages.forYou.rateThese} to="/explore">
      {data
        ? data.results.map((movie) => (
            <li key={movie.id}>
              <MovieCard movie={movie}>
                <Box sx={{ position: "relative", mt: 0.5 }}>
                  <RateMovie movie={movie} size="medium" />
                </Box>
              </MovieCard>
            </li>
          ))
        : movieCardSkeletons(8)}
    </Rail>
  );
};
