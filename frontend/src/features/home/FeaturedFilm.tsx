import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Skeleton from "@mui/material/Skeleton";
import Typography from "@mui/material/Typography";
import { useDeferredValue } from "react";
import { Link } from "react-router";
import { useRetrieveMovieQuery, type MovieCard } from "@/api/generated";
import { facts } from "@/components/movie/facts";
import { Marquee } from "@/components/poster/Marquee";
import { marqueeButton } from "@/components/poster/marqueeButton";
import { Poster } from "@/components/poster/Poster";
import { messages } from "@/config/messages";
import { filmOfTheDay } from "./filmOfTheDay";

const { home } = messages;
const MIN_HEIGHT = { xs: 320, sm: 440 };

interface Props {
  candidates?: MovieCard[];
  failed: boolean;
}

/** One trending film, shown large; another one tomorrow. */
export const FeaturedFilm = ({ candidates, failed }: Props) => {
  const shown = useDeferredValue(candidates);
  if (failed) return null; // the trending rail below says so
  const movie = shown && filmOfTheDay(shown, new Date());
  if (shown && !movie) return null;
  return movie ? (
    <Feature movie={movie} />
  ) : (
    <Skeleton variant="rounded" sx={{ minHeight: MIN_HEIGHT, borderRadius: 3 }} />
  );
};

const Feature = ({ movie }: { movie: MovieCard }) => {
  const { data } = useRetrieveMovieQuery({ movieId: movie.id });
  return (
    <Marquee movie={movie}>
      <Box sx={{ minHeight: MIN_HEIGHT, p: { xs: 3, sm: 5, md: 7 }, display: "flex", alignItems: "center", gap: 6 }}>
        <Box sx={{ flexGrow: 1, maxWidth: "34rem" }}>
          <Typography variant="overline" component="p">
            {home.featured}
          </Typography>
          <Typography
            component="h2"
            sx={{
              mt: 1,
              fontSize: "clamp(2.3rem, 1.4rem + 4vw, 4.6rem)",
              fontStretch: "75%",
              fontWeight: 850,
              lineHeight: 0.95,
              letterSpacing: "-0.02em",
              textWrap: "balance",
            }}
          >
            {movie.title}
          </Typography>
          <Typography sx={{ mt: 2, fontWeight: 600 }}>{facts(movie)}</Typography>
          <Typography sx={{ mt: 1.5, minHeight: "4.8em", display: { xs: "none", sm: "block" } }}>
            {data?.overview}
          </Typography>
          <Box sx={{ mt: 3, display: "flex", flexWrap: "wrap", gap: 1.5 }}>
            <Button
              component={Link}
              to={`/movies/${movie.id}`}
              variant="contained"
              size="large"
              sx={marqueeButton.filled}
            >
              {home.details}
            </Button>
            <Button
              component={Link}
              to={`/similar?title=${encodeURIComponent(movie.title)}`}
              variant="outlined"
              size="large"
              sx={marqueeButton.outlined}
            >
              {home.moreLike}
            </Button>
          </Box>
        </Box>
        <Box
          sx={{
            display: { xs: "none", md: "block" },
            width: 250,
            flexShrink: 0,
            ml: "auto",
            mr: { lg: 6 },
            rotate: "2.5deg",
            boxShadow: "0 24px 60px rgb(0 0 0 / 0.45)",
            borderRadius: 1.5,
          }}
        >
          <Poster movie={movie} eager />
        </Box>
      </Box>
    </Marquee>
  );
};
