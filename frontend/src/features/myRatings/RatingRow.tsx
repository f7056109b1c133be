import DeleteOutlineRounded from "@mui/icons-material/DeleteOutlineRounded";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import type { MovieRating } from "@/api/generated";
import { RouterLink } from "@/components/layout/RouterLink";
import { Poster } from "@/components/poster/Poster";
import { RateMovie } from "@/components/rating/RateMovie";
import { useRateMovie } from "@/components/rating/useRateMovie";
import { dateInWords } from "@/config/inWords";
import { messages } from "@/config/messages";

const text = messages.myRatings;

const row = {
  display: "grid",
  gridTemplateColumns: { xs: "56px minmax(0, 1fr) auto", sm: "56px minmax(0, 1fr) auto auto" },
  gridTemplateAreas: { xs: '"poster title remove" "poster stars stars"', sm: '"poster title stars remove"' },
  alignItems: "center",
  columnGap: 2,
  py: 1.5,
  borderBottom: 1,
  borderColor: "divider",
};

/** One rating: change the stars, or remove it. */
export const RatingRow = ({ rating: { movie, value, expected, updated_at } }: { rating: MovieRating }) => {
  const rate = useRateMovie();
  return (
    <Box component="li" sx={row}>
      <Box sx={{ gridArea: "poster" }}>
        <Poster movie={movie} />
      </Box>
      <Box sx={{ gridArea: "title" }}>
        <RouterLink to={`/movies/${movie.id}`} color="textPrimary" sx={{ fontWeight: 650, overflowWrap: "anywhere" }}>
          {movie.title}
        </RouterLink>
        <Typography variant="body2" color="textSecondary">
          {movie.year && `${movie.year} · `}
          {text.ratedOn(dateInWords(updated_at))}
          {expected && ` · ${messages.record.expected(expected.value)}`}
        </Typography>
      </Box>
      <Box sx={{ gridArea: "stars" }}>
        <RateMovie movie={movie} size="medium" />
      </Box>
      <IconButton
        sx={{ gridArea: "remove" }}
        aria-label={text.delete(movie.title)}
        onClick={() => void rate(movie, null, value)}
      >
        <DeleteOutlineRounded />
      </IconButton>
    </Box>
  );
};
