import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { BarChart } from "@mui/x-charts/BarChart";

export interface Series {
  label: string;
  values: readonly number[];
}

interface Props {
  title: string;
  categories: readonly string[];
  series: readonly Series[];
  /** Bars from left to right, for names that need room. */
  isHorizontal?: boolean;
}

const HEIGHT = { upright: 260, horizontal: 340 };
const NAME_WIDTH = 150; // pixels
const COLORS = ["var(--mui-palette-primary-main)", "var(--mui-palette-secondary-main)"];

/** A chart with its heading. */
export const ChartPanel = ({ title, categories, series, isHorizontal = false }: Props) => {
  const names = { scaleType: "band" as const, data: [...categories] };
  const most = Math.max(1, ...series.flatMap(({ values }) => values)); // without any, the axis still says 0 and 1
  const counts = { min: 0, max: most, tickMinStep: 1 };
  return (
    <Box
      component="figure"
      aria-label={title}
      sx={{ m: 0, p: 2, borderRadius: 2, border: 1, borderColor: "divider", bgcolor: "background.paper", minWidth: 0 }}
    >
      <Typography component="figcaption" variant="h3">
        {title}
      </Typography>
      <BarChart
        layout={isHorizontal ? "horizontal" : "vertical"}
        height={isHorizontal ? HEIGHT.horizontal : HEIGHT.upright}
        colors={COLORS}
        xAxis={[isHorizontal ? counts : names]}
        yAxis={[isHorizontal ? { ...names, width: NAME_WIDTH } : { ...counts, width: "auto" }]}
        series={series.map(({ label, values }) => ({ label, data: [...values] }))}
        hideLegend={series.length === 1}
        grid={isHorizontal ? { vertical: true } : { horizontal: true }}
      />
    </Box>
  );
};
