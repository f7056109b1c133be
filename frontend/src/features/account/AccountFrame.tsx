import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import { PosterWall } from "./PosterWall";

/** A form on one side, films on the other where there is room. */
export const AccountFrame = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: "flex", gap: 6 }}>
    <Box sx={{ flex: "1 1 440px", maxWidth: { md: 440 } }}>{children}</Box>
    <PosterWall />
  </Box>
);
