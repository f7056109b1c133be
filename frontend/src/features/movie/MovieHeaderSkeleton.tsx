import Skeleton from "@mui/material/Skeleton";

/** The room that a film's header takes. */
export const MovieHeaderSkeleton = () => (
  <Skeleton variant="rounded" aria-busy sx={{ height: { xs: 560, sm: 410, md: 500 }, borderRadius: 3 }} />
);
