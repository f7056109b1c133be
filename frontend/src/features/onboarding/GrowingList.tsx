import { useListPersonalQuery } from "@/api/generated";
import { MovieCard } from "@/components/movie/MovieCard";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { Rail } from "@/components/movie/Rail";
import { messages } from "@/config/messages";

const LENGTH = 12;

/** The member's list as it stands after each rating. */
export const GrowingList = ({ ratingCount }: { ratingCount: number }) => {
  const { data } = useListPersonalQuery({ n: LENGTH }, { skip: ratingCount === 0 });
  if (ratingCount === 0) return null;
  return (
    <Rail title={messages.onboarding.list} to="/for-you">
      {data
        ? data.results.map((movie) => (
            <li key={movie.id}>
              <MovieCard movie={movie} />
            </li>
          ))
        : movieCardSkeletons(LENGTH)}
    </Rail>
  );
};
