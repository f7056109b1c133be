import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useListMoviesQuery } from "@/api/generated";
import { EmptyState } from "@/components/feedback/EmptyState";
import { Page } from "@/components/layout/Page";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { range } from "@/components/poster/motifs/motif";
import { messages } from "@/config/messages";
import { FilterBar } from "./FilterBar";
import { moviesArgument, PAGE_SIZE } from "./moviesArgument";
import { ResultPage } from "./ResultPage";
import { useFilters } from "./useFilters";

const text = messages.explore;

export const ExplorePage = () => {
  const { filters, change, clear } = useFilters();
  const { currentData } = useListMoviesQuery(moviesArgument(filters, 1));
  const total = currentData?.count;
  const pages = total === undefined ? 1 : Math.min(filters.pages, Math.max(1, Math.ceil(total / PAGE_SIZE)));
  const shown = Math.min(pages * PAGE_SIZE, total ?? 0);
  return (
    <Page title={text.title}>
      <FilterBar filters={filters} change={change} clear={clear} />
      <Typography role="status" color="textSecondary" sx={{ mb: 2, minHeight: "1.6em" }}>
        {total ? text.shown(shown, total) : total === 0 ? text.none : ""}
      </Typography>
      {total === 0 ? (
        <EmptyState title={text.none} text={text.noneHint}>
          <Button variant="outlined" onClick={clear}>
            {text.clear}
          </Button>
        </EmptyState>
      ) : (
        <MovieGrid>
          {range(pages).map((index) => (
            <ResultPage key={index} filters={filters} page={index + 1} />
          ))}
        </MovieGrid>
      )}
      {total !== undefined && shown < total && (
        <Box sx={{ mt: 4, textAlign: "center" }}>
          <Button variant="outlined" size="large" onClick={() => change({ pages: pages + 1 })}>
            {text.more}
          </Button>
        </Box>
      )}
    </Page>
  );
};
