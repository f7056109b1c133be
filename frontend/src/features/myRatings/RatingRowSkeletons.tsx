import Skeleton from "@mui/material/Skeleton";
import { range } from "@/components/poster/motifs/motif";

/** The room of a few rows. */
export const RatingRowSkeletons = () => (
  <div aria-busy>
    {range(6).map((row) => (
      <Skeleton key={row} variant="rounded" height={84} sx={{ mb: 1.5 }} />
    ))}
  </div>
);
