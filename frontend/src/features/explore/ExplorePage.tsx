import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useListMoviesQuery } from "@/api/generated";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { Page } from "@/components/layout/Page";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { messages } from "@/config/messages";
import { FilterBar } from "./FilterBar";
import { moviesArgument } from "./moviesArgument";
import { ResultGrid } from "./ResultGrid";
import { useFilters } from "./useFilters";

const text = messages.explore;

export const ExplorePage = () => {
  const { filters, change, clear } = useFilters();
  const { currentData, error, refetch } = useListMoviesQuery(moviesArgument(filters, 1));
  const total = currentData?.count;
  return (
    <Page title={filters.person ? text.titleWith(filters.person) : text.title}>
      <FilterBar filters={filters} change={change} clear={clear} />
      <Typography role="status" color="textSecondary" sx={{ mb: 2, minHeight: "1.6em" }}>
        {total ? messages.common.films(total) : total === 0 ? text.none : ""}
      </Typography>
      {error ? (
        <ErrorPanel error={error} retry={refetch} />
      ) : total === undefined ? (
        <MovieGrid>{movieCardSkeletons(18)}</MovieGrid>
      ) : total === 0 ? (
        <EmptyState title={text.none} text={text.noneHint}>
          <Button variant="outlined" onClick={clear}>
            {text.clear}
          </Button>
        </EmptyState>
      ) : (
        <ResultGrid key={JSON.stringify(filters)} filters={filters} total={total} />
      )}
    </Page>
  );
};
