import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Summary } from "@/api/generated";
import { locale, messages } from "@/config/messages";

const text = messages.admin.counts;

/** The sizes of everything. */
export const SummaryCards = ({ summary }: { summary: Summary }) => {
  const counts: [string, string][] = [
    [text.movies, summary.movie_count.toLocaleString(locale)],
    [text.users, summary.user_count.toLocaleString(locale)],
    [text.ratings, summary.rating_count.toLocaleString(locale)],
    [text.datasetRatings, summary.dataset_rating_count.toLocaleString(locale)],
    [text.posts, summary.post_count.toLocaleString(locale)],
    [text.images, `${summary.image_count.toLocaleString(locale)} (${messages.posts.bytes(summary.image_bytes)})`],
  ];
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: "grid", gap: 2, gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 140px), 1fr))" }}
    >
      {counts.map(([name, count]) => (
        <Box
          key={name}
          sx={{
            p: 2,
            borderRadius: 2,
            border: 1,
            borderColor: "divider",
            bgcolor: "background.paper",
            display: "flex",
            flexDirection: "column-reverse",
          }}
        >
          <Typography component="dt" variant="body2" color="textSecondary">
            {name}
          </Typography>
          <Typography component="dd" sx={{ m: 0, fontSize: "1.7rem", fontWeight: 750, lineHeight: 1.2 }}>
            {count}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};
