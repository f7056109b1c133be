import Box from "@mui/material/Box";
import type { DayCount, Summary } from "@/api/generated";
import { messages } from "@/config/messages";
import { ChartPanel } from "./ChartPanel";

const text = messages.admin.charts;
const STARS = Array.from({ length: 10 }, (_, index) => String((index + 1) / 2));
const GENRES_SHOWN = 12;

const days = (counts: readonly DayCount[]) => counts.map(({ day }) => day.slice(5));
const values = (counts: readonly DayCount[]) => counts.map(({ count }) => count);

/** What happened day by day, and how things are spread. */
export const SummaryCharts = ({ summary }: { summary: Summary }) => {
  const perDay = (title: string, counts: readonly DayCount[]) => (
    <ChartPanel title={title} categories={days(counts)} series={[{ label: title, values: values(counts) }]} />
  );
  const mostRated = (title: string, movies: readonly { title: string; count: number }[]) =>
    movies.length > 0 && (
      <ChartPanel
        title={title}
        isHorizontal
        categories={movies.map(({ title: name }) => name)}
        series={[{ label: text.ratings, values: movies.map(({ count }) => count) }]}
      />
    );
  const { rating_distribution: spread } = summary;
  const genres = summary.genres.toSorted((a, b) => b.movie_count - a.movie_count).slice(0, GENRES_SHOWN);
  return (
    <Box sx={{ mt: 3, display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "1fr 1fr" } }}>
      {perDay(text.ratingsPerDay, summary.ratings_per_day)}
      {perDay(text.usersPerDay, summary.users_per_day)}
      {perDay(text.postsPerDay, summary.posts_per_day)}
      <ChartPanel title={text.siteSpread} categories={STARS} series={[{ label: text.ratings, values: spread.site }]} />
      <ChartPanel
        title={text.datasetSpread}
        categories={STARS}
        series={[{ label: text.ratings, values: spread.dataset }]}
      />
      <ChartPanel
        title={text.genres}
        isHorizontal
        categories={genres.map(({ name }) => name)}
        series={[{ label: text.movies, values: genres.map(({ movie_count }) => movie_count) }]}
      />
      {mostRated(text.mostRatedSite, summary.most_rated.site)}
      {mostRated(text.mostRatedDataset, summary.most_rated.dataset)}
    </Box>
  );
};
