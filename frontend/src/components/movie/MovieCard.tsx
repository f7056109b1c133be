import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import type { MovieCard as Movie } from "@/api/generated";
import { Poster } from "@/components/poster/Poster";
import { useMyRating } from "@/components/rating/useMyRating";
import { ShelfButtons } from "@/components/shelf/ShelfButtons";
import { useShelf } from "@/components/shelf/useShelf";
import { CardLink } from "./CardLink";
import { MeanRating } from "./MeanRating";
import { Rank } from "./Rank";
import { YourRating } from "./YourRating";

interface Props {
  movie: Movie;
  eager?: boolean;
  /** The heading level of the title: 2 directly under the page's own, 3 within a section. */
  level?: 2 | 3;
  /** The film's place in a ranking. */
  rank?: number;
  /** A line or two of why this film is here. */
  children?: ReactNode;
}

/** A film in a grid or rail: poster, title, year, average, your own rating, and where you put it aside. */
export const MovieCard = ({ movie, eager, level = 3, rank, children }: Props) => {
  const mine = useMyRating(movie.id);
  const shelf = useShelf(movie.id);
  return (
    <Box component="article" sx={{ position: "relative", minWidth: 0 }}>
      <Box
        sx={{
          position: "relative",
          borderRadius: 1.5,
          transition: "transform 180ms ease, box-shadow 180ms ease",
          "article:hover > &, article:focus-within > &": {
            transform: "translateY(-4px)",
            boxShadow: "0 12px 28px rgb(0 0 0 / 0.35)",
          },
        }}
      >
        <Box sx={{ opacity: shelf === "hidden" ? 0.3 : 1, transition: "opacity 180ms ease" }}>
          <Poster movie={movie} eager={eager} />
        </Box>
        {mine !== null && <YourRating value={mine} />}
      </Box>
      <Box sx={{ mt: 1.25, display: "flex", gap: 1 }}>
        {rank !== undefined && <Rank rank={rank} />}
        <Box sx={{ minWidth: 0 }}>
          <Typography variant="subtitle2" component={`h${level}`}>
            <CardLink to={`/movies/${movie.id}`}>{movie.title}</CardLink>
          </Typography>
          <Typography
            variant="body2"
            color="textSecondary"
            sx={{ display: "flex", gap: 1, mt: 0.25, minHeight: "1.5em" }}
          >
            {movie.year !== null && <span>{movie.year}</span>}
            <MeanRating mean={movie.rating_mean} count={movie.rating_count} />
          </Typography>
        </Box>
      </Box>
      <ShelfButtons movie={movie} />
      {children}
    </Box>
  );
};
