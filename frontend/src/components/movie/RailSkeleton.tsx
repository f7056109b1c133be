import { movieCardSkeletons } from "./MovieCardSkeleton";
import { Rail } from "./Rail";

/** As tall as a rail of films, with the fewest elements that show one. */
export const RailSkeleton = ({ title }: { title: string }) => <Rail title={title}>{movieCardSkeletons(1)}</Rail>;
