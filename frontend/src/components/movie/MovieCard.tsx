import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { MovieCard as Movie } from "@/api/generated";
import { Poster } from "@/components/poster/Poster";
import { useMyRating } from "@/components/rating/useMyRating";
import { MeanRating } from "./MeanRating";
import { YourRating } from "./YourRating";

interface Props {
  movie: Movie;
  eager?: boolean;
  /** Stands over the poster's corner, such as a rank. */
  corner?: ReactNode;
  /** A line or two of why this film is here. */
  children?: ReactNode;
}

/** A film in a grid or rail: poster, title, year, average, and your own rating when there is one. */
export const MovieCard = ({ movie, eager, corner, children }: Props) => {
  const mine = useMyRating(movie.id);
  return (
    <Box component="article" sx={{ position: "relative", minWidth: 0 }}>
      <Box
        sx={{
          position: "relative",
          borderRadius: 1.5,
          transition: "transform 180ms ease, box-shadow 180ms ease",
          "article:hover > &, article:focus-within > &": { transform: "translateY(-4px)", boxShadow: "0 12px 28px rgb(0 0 0 / 0.35)" },
        }}
      >
        <Poster movie={movie} eager={eager} />
        {corner}
        {mine !== null && <YourRating value={mine} />}
      </Box>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 1.25, overflowWrap: "anywhere" }}>
        <Box
          component={Link}
          to={`/movies/${movie.id}`}
          sx={{
            color: "inherit",
            textDecoration: "none",
            display: "-webkit-box",
            WebkitLineClamp: 2,
            WebkitBoxOrient: "vertical",
            overflow: "hidden",
            "&::after": { content: '""', position: "absolute", inset: 0, borderRadius: 1.5 }, // the whole card is the target
            "&:focus-visible": { outline: "none" },
            "&:focus-visible::after": { outline: "3px solid", outlineColor: "primary.main", outlineOffset: "3px" },
          }}
        >
          {movie.title}
        </Box>
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ display: "flex", gap: 1, mt: 0.25, minHeight: "1.5em" }}>
        {movie.year !== null && <span>{movie.year}</span>}
        <MeanRating mean={movie.rating_mean} count={movie.rating_count} />
      </Typography>
      {children}
    </Box>
  );
};
