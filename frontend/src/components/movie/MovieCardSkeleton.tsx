import Skeleton from "@mui/material/Skeleton";
import { range } from "@/components/poster/motifs/motif";

/** Takes the room that a card will take, so that nothing jumps. */
export const MovieCardSkeleton = () => (
  <div aria-hidden>
    <Skeleton variant="rounded" sx={{ aspectRatio: "2 / 3", height: "auto", width: 1, borderRadius: 1.5 }} />
    <Skeleton width="80%" sx={{ mt: 1.25 }} />
    <Skeleton width="45%" />
  </div>
);

export const movieCardSkeletons = (count: number) =>
  range(count).map((index) => (
    <li key={index}>
      <MovieCardSkeleton />
    </li>
  ));
