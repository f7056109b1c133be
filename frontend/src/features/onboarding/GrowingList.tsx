import { useMemo } from "react";
import { useListPersonalQuery } from "@/api/generated";
import { MoveMark } from "@/components/movie/MoveMark";
import { MovieCard } from "@/components/movie/MovieCard";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { Rail } from "@/components/movie/Rail";
import { useMoves } from "@/components/movie/useMoves";
import { messages } from "@/config/messages";

const LENGTH = 12;

/** The member's list as it stands after each rating, and what the last one moved. */
export const GrowingList = ({ ratingCount }: { ratingCount: number }) => {
  const { data } = useListPersonalQuery({ n: LENGTH }, { skip: ratingCount === 0 });
  const moves = useMoves(useMemo(() => data?.results.map(({ id }) => id) ?? [], [data]));
  if (ratingCount === 0) return null;
  return (
    <Rail title={messages.onboarding.list} to="/for-you">
      {data
        ? data.results.map((movie) => (
            <li key={movie.id}>
              <MovieCard movie={movie}>
                <MoveMark move={moves.get(movie.id)} />
              </MovieCard>
            </li>
          ))
        : movieCardSkeletons(LENGTH)}
    </Rail>
  );
};
