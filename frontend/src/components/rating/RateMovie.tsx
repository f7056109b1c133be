import Button from "@mui/material/Button";
import { useSelector } from "react-redux";
import { Link, useLocation } from "react-router";
import { selectIsMember } from "@/api/sessionSlice";
import { messages } from "@/config/messages";
import { StarRating } from "./StarRating";
import { useMyRating } from "./useMyRating";
import { useRateMovie } from "./useRateMovie";

interface Props {
  movie: { id: number; title: string };
  size?: "small" | "medium" | "large";
}

/** The stars of one film; guests are asked to log in and come back here. */
export const RateMovie = ({ movie, size }: Props) => {
  const isMember = useSelector(selectIsMember);
  const mine = useMyRating(movie.id);
  const rate = useRateMovie();
  const { pathname } = useLocation();
  if (!isMember) {
    return (
      <Button component={Link} to="/login" state={{ from: pathname }} color="inherit" variant="outlined">
        {messages.rating.logIn}
      </Button>
    );
  }
  return (
    <StarRating
      label={messages.rating.label(movie.title)}
      value={mine}
      onChange={(value) => void rate(movie, value, mine)}
      size={size}
    />
  );
};
