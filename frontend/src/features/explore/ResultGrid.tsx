import Box from "@mui/material/Box";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect } from "react";
import { range } from "@/components/poster/motifs/motif";
import { ResultCell } from "./ResultCell";
import { useColumns } from "./useColumns";
import type { Filters } from "./useFilters";

const TEXT_HEIGHT = 74; // pixels under a poster, when the title has one line
const OVERSCAN = 3; // rows on either side, so that the next film is there for the Tab key

/** All results as one long grid, of which only the rows near the window exist. */
export const ResultGrid = ({ filters, total }: { filters: Filters; total: number }) => {
  const { grid, top, gap, columns, cellWidth } = useColumns();
  const rows = useWindowVirtualizer({
    count: Math.ceil(total / columns),
    estimateSize: () => cellWidth * 1.5 + TEXT_HEIGHT,
    gap,
    overscan: OVERSCAN,
    scrollMargin: top,
  });
  useEffect(() => rows.measure(), [rows, cellWidth]);
  return (
    <Box ref={grid} role="list" sx={{ position: "relative", height: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((row) => (
        <Box
          key={row.key}
          ref={rows.measureElement}
          data-index={row.index}
          sx={{
            position: "absolute",
            insetInline: 0,
            display: "grid",
            columnGap: `${gap}px`,
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
          }}
          style={{ transform: `translateY(${row.start - top}px)` }}
        >
          {range(Math.min(columns, total - row.index * columns)).map((column) => {
            const index = row.index * columns + column;
            return (
              <div key={index} role="listitem" aria-setsize={total} aria-posinset={index + 1}>
                <ResultCell filters={filters} index={index} />
              </div>
            );
          })}
        </Box>
      ))}
    </Box>
  );
};
