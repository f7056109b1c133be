import Button from "@mui/material/Button";
import Pagination from "@mui/material/Pagination";
import Typography from "@mui/material/Typography";
import { useEffect } from "react";
import { Link, useSearchParams } from "react-router";
import type { ShelvedPage } from "@/api/generated";
import { isProblem } from "@/api/problem";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MovieCard } from "@/components/movie/MovieCard";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { messages } from "@/config/messages";
import type { Messages } from "@/config/messages/en";

const PAGE_SIZE = 30;

export type UseShelfList = (page: { page: number; pageSize: number }) => {
  currentData?: ShelvedPage;
  error?: unknown;
  refetch: () => unknown;
};

interface Props {
  text: Messages["watchlist"];
  useList: UseShelfList;
}

/** One page of a shelf; the buttons on the posters take films off it. */
export const ShelfList = ({ text, useList }: Props) => {
  const [params, setParams] = useSearchParams();
  const page = Math.max(1, Number.parseInt(params.get("page") ?? "1", 10) || 1);
  const { currentData, error, refetch } = useList({ page, pageSize: PAGE_SIZE });
  const isPastEnd = page > 1 && isProblem(error) && error.status === 404; // its last film was taken off
  useEffect(() => {
    if (isPastEnd) setParams({ page: String(page - 1) }, { replace: true });
  }, [isPastEnd, page, setParams]);

  if (error && !isPastEnd) return <ErrorPanel error={error} retry={refetch} />;
  if (!currentData) return <MovieGrid>{movieCardSkeletons(12)}</MovieGrid>;
  const { count, results } = currentData;
  if (count === 0) {
    return (
      <EmptyState title={text.none} text={text.noneText}>
        <Button component={Link} to="/for-you" variant="contained">
          {messages.navigation.forYou}
        </Button>
      </EmptyState>
    );
  }
  const pages = Math.ceil(count / PAGE_SIZE);
  return (
    <>
      <Typography color="textSecondary" sx={{ mb: 2 }}>
        {messages.common.films(count)}
      </Typography>
      <MovieGrid>
        {results.map(({ movie }) => (
          <li key={movie.id}>
            <MovieCard movie={movie} level={2} />
          </li>
        ))}
      </MovieGrid>
      {pages > 1 && (
        <Pagination
          page={page}
          count={pages}
          onChange={(_, number) => setParams({ page: String(number) })}
          sx={{ mt: 3, "& ul": { justifyContent: "center" } }}
        />
      )}
    </>
  );
};
