import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";
import type { ReactNode } from "react";
import { range } from "@/components/poster/motifs/motif";

/** Posts side by side, as tall as each of them is. */
export const PostGrid = ({ children }: { children: ReactNode }) => (
  <Box
    component="ul"
    sx={{
      listStyle: "none",
      m: 0,
      p: 0,
      display: "grid",
      gap: 3,
      alignItems: "start",
      gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 250px), 1fr))",
    }}
  >
    {children}
  </Box>
);

export const postSkeletons = (count: number) =>
  range(count).map((index) => (
    <li key={index}>
      <Skeleton variant="rounded" height={420} sx={{ borderRadius: 3 }} />
    </li>
  ));
