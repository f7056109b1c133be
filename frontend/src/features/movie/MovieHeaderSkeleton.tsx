import Box from "@mui/material/Box";
import Skeleton from "@mui/material/Skeleton";

/** The room that a film's header takes, and a screen in all, so that the footer does not jump. */
export const MovieHeaderSkeleton = () => (
  <Box aria-busy sx={{ minHeight: "100dvh" }}>
    <Skeleton variant="rounded" sx={{ height: { xs: 560, sm: 410, md: 500 }, borderRadius: 3 }} />
  </Box>
);
