import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Pagination from "@mui/material/Pagination";
import Typography from "@mui/material/Typography";
import { useEffect } from "react";
import { Link } from "react-router";
import { useListRatingsQuery } from "@/api/generated";
import { isProblem } from "@/api/problem";
import { useRatingIndexQuery } from "@/api/ratingIndex";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { messages } from "@/config/messages";
import { PredictionRecord } from "./PredictionRecord";
import { RatingCards } from "./RatingCards";
import { RatingRow } from "./RatingRow";
import { RatingRowSkeletons } from "./RatingRowSkeletons";
import type { Ordering, View } from "./useListAddress";

const text = messages.myRatings;
const PAGE_SIZE = 25;

interface Props {
  ordering: Ordering;
  page: number;
  view: View;
  turnTo: (page: number) => void;
}

/** One page of the member's ratings; a removed one leaves at once, before the server has confirmed it. */
export const RatingList = ({ ordering, page, view, turnTo }: Props) => {
  const { currentData, error, refetch } = useListRatingsQuery({ ordering, page, pageSize: PAGE_SIZE });
  const { data: index } = useRatingIndexQuery(undefined);
  const isPastEnd = page > 1 && isProblem(error) && error.status === 404; // its last rating was removed
  useEffect(() => {
    if (isPastEnd) turnTo(page - 1);
  }, [isPastEnd, page, turnTo]);

  if (error && !isPastEnd) return <ErrorPanel error={error} retry={refetch} />;
  if (!currentData) return <RatingRowSkeletons />;
  const { count, results } = currentData;
  if (count === 0) {
    return (
      <EmptyState title={text.none} text={text.noneText}>
        <Button component={Link} to="/start" variant="contained">
          {text.start}
        </Button>
      </EmptyState>
    );
  }
  const kept = results.filter(({ movie }) => index?.[movie.id] !== null);
  const pages = Math.ceil(count / PAGE_SIZE);
  return (
    <>
      <PredictionRecord />
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {messages.common.ratings(count)}
      </Typography>
      {view === "grid" ? (
        <RatingCards ratings={kept} />
      ) : (
        <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0, maxWidth: 960 }}>
          {kept.map((rating) => (
            <RatingRow key={rating.movie.id} rating={rating} />
          ))}
        </Box>
      )}
      {pages > 1 && (
        <Pagination
          page={page}
          count={pages}
          onChange={(_, number) => turnTo(number)}
          sx={{ mt: 3, "& ul": { justifyContent: "center" } }}
        />
      )}
    </>
  );
};
