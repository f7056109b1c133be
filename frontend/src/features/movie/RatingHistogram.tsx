import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { RatingHistogram as Histogram } from "@/api/generated";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { messages } from "@/config/messages";

const text = messages.movie;
const HEIGHT = 72; // pixels

const Bars = ({ title, counts, color }: { title: string; counts: readonly number[]; color: string }) => {
  const most = Math.max(...counts, 1);
  return (
    <Box sx={{ flex: "1 1 12rem", maxWidth: 340 }}>
      <Typography variant="body2" color="textSecondary">
        {title} · {messages.common.ratings(counts.reduce((sum, count) => sum + count, 0))}
      </Typography>
      <Box
        component="ul"
        sx={{ listStyle: "none", m: 0, p: 0, mt: 1, display: "flex", alignItems: "flex-end", gap: 0.5, height: HEIGHT }}
      >
        {counts.map((count, index) => (
          <Box
            component="li"
            key={index}
            title={text.histogramBar(messages.common.stars((index + 1) / 2), count.toLocaleString())}
            sx={{ flex: 1, height: `${Math.max(3, (100 * count) / most)}%`, bgcolor: color, borderRadius: "3px 3px 0 0" }}
          >
            <VisuallyHidden>
              {text.histogramBar(messages.common.stars((index + 1) / 2), count.toLocaleString())}
            </VisuallyHidden>
          </Box>
        ))}
      </Box>
      <Box aria-hidden sx={{ display: "flex", justifyContent: "space-between", typography: "caption" }}>
        <span>½ ★</span>
        <span>5 ★</span>
      </Box>
    </Box>
  );
};

/** How often each number of stars was given, in the dataset and by users of this site. */
export const RatingHistogram = ({ histogram }: { histogram: Histogram }) => {
  const has = (counts: readonly number[]) => counts.some((count) => count > 0);
  if (!has(histogram.dataset) && !has(histogram.site)) return null;
  return (
    <Box component="section" aria-label={text.histogram} sx={{ mt: 4 }}>
      <Typography variant="h2" sx={{ mb: 1.5 }}>
        {text.histogram}
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 4 }}>
        {has(histogram.dataset) && <Bars title={text.dataset} counts={histogram.dataset} color="primary.main" />}
        {has(histogram.site) && <Bars title={text.site} counts={histogram.site} color="secondary.main" />}
      </Box>
    </Box>
  );
};
