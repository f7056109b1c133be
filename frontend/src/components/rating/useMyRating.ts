import { useSelector } from "react-redux";
import { useRatingIndexQuery } from "@/api/ratingIndex";
import { selectIsMember } from "@/api/sessionSlice";

/** The logged-in user's rating of a film in stars, or null. */
export const useMyRating = (movieId: number): number | null => {
  const isMember = useSelector(selectIsMember);
  const { rating } = useRatingIndexQuery(undefined, {
    skip: !isMember,
    selectFromResult: ({ data }) => ({ rating: data?.[movieId] ?? null }), // other films' ratings render nothing here
  });
  return isMember ? rating : null;
};
