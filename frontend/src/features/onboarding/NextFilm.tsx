import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useEffect, useRef } from "react";
import type { MovieCard } from "@/api/generated";
import { facts } from "@/components/movie/facts";
import { Poster } from "@/components/poster/Poster";
import { StarRating } from "@/components/rating/StarRating";
import { useRateMovie } from "@/components/rating/useRateMovie";
import { messages } from "@/config/messages";

const text = messages.onboarding;

interface Props {
  movie: MovieCard;
  onRated: () => void;
  onSkipped: () => void;
}

/** The film in question: stars, or "not seen". */
export const NextFilm = ({ movie, onRated, onSkipped }: Props) => {
  const rate = useRateMovie();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []); // says the next film to screen readers
  const choose = (value: number | null) => {
    if (value === null) return;
    onRated();
    void rate(movie, value, null);
  };
  return (
    <Box
      component="section"
      aria-label={text.question}
      sx={{
        p: { xs: 2, sm: 3 },
        borderRadius: 3,
        border: 1,
        borderColor: "divider",
        bgcolor: "background.paper",
        display: "flex",
        gap: { xs: 2, sm: 4 },
        alignItems: "center",
        minHeight: { xs: 250, sm: 330 },
      }}
    >
      <Box sx={{ width: { xs: 112, sm: 190 }, flexShrink: 0 }}>
        <Poster movie={movie} eager />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography
          variant="h2"
          ref={heading}
          tabIndex={-1}
          sx={{ overflowWrap: "anywhere", "&:focus-visible": { outline: "none" } }}
        >
          {movie.title}
        </Typography>
        <Typography color="textSecondary" sx={{ mt: 0.5, mb: 2 }}>
          {facts(movie)}
        </Typography>
        <StarRating label={messages.rating.label(movie.title)} value={null} onChange={choose} />
        <Box sx={{ mt: 2 }}>
          <Button variant="outlined" color="inherit" onClick={onSkipped}>
            {text.notSeen}
          </Button>
        </Box>
      </Box>
    </Box>
  );
};
