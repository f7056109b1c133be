import Skeleton from "@mui/material/Skeleton";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";

/** Stands in while a page's file is fetched. */
export const PageSkeleton = () => (
  <div aria-busy>
    <Skeleton width="min(20rem, 70%)" height={64} sx={{ mb: 2 }} />
    <MovieGrid>{movieCardSkeletons(12)}</MovieGrid>
  </div>
);
