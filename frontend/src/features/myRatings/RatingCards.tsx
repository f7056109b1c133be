import Box from "@mui/material/Box";
import type { MovieRating } from "@/api/generated";
import { MovieCard } from "@/components/movie/MovieCard";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { RateMovie } from "@/components/rating/RateMovie";

/** The ratings as posters; the stars below change or remove them. */
export const RatingCards = ({ ratings }: { ratings: readonly MovieRating[] }) => (
  <MovieGrid>
    {ratings.map(({ movie }) => (
      <li key={movie.id}>
        <MovieCard movie={movie} level={2}>
          <Box sx={{ position: "relative", mt: 0.5 }}>
            <RateMovie movie={movie} size="medium" />
          </Box>
        </MovieCard>
      </li>
    ))}
  </MovieGrid>
);
