import Box from "@mui/material/Box";
import type { ReactNode } from "react";

/** Cards side by side, two on the narrowest phone. */
export const MovieGrid = ({ children }: { children: ReactNode }) => (
  <Box
    component="ul"
    sx={{
      listStyle: "none",
      p: 0,
      m: 0,
      display: "grid",
      gap: { xs: 2, sm: 3 },
      gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", sm: "repeat(auto-fill, minmax(165px, 1fr))" },
    }}
  >
    {children}
  </Box>
);
