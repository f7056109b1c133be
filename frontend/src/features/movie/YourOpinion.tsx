import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useSelector } from "react-redux";
import { selectIsMember } from "@/api/sessionSlice";
import { RateMovie } from "@/components/rating/RateMovie";
import { useMyRating } from "@/components/rating/useMyRating";
import { useRateMovie } from "@/components/rating/useRateMovie";
import { messages } from "@/config/messages";
import { ExpectedRating } from "./ExpectedRating";
import { ShelfChoice } from "./ShelfChoice";

const text = messages.rating;

/** Rate this film, see what you gave it, take it back. */
export const YourOpinion = ({ movie }: { movie: { id: number; title: string } }) => {
  const mine = useMyRating(movie.id);
  const rate = useRateMovie();
  const isMember = useSelector(selectIsMember);
  return (
    <Box
      component="section"
      aria-label={text.yours}
      sx={{ p: 2.5, borderRadius: 3, border: 1, borderColor: "divider", bgcolor: "background.paper" }}
    >
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {mine === null ? text.prompt : text.yours}
      </Typography>
      <RateMovie movie={movie} />
      <Box
        sx={{
          mt: 0.5,
          minHeight: isMember ? 36 : 0,
          display: "flex",
          alignItems: "center",
          justifyContent: "space-between",
        }}
      >
        {mine !== null && (
          <>
            <Typography color="textSecondary">{messages.common.stars(mine)}</Typography>
            <Button color="inherit" size="small" onClick={() => void rate(movie, null, mine)}>
              {text.remove}
            </Button>
          </>
        )}
      </Box>
      {isMember && <ShelfChoice movie={movie} />}
      {isMember && mine === null && <ExpectedRating movieId={movie.id} />}
    </Box>
  );
};
