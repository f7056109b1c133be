import { useState } from "react";
import { useListGenresQuery, useListTopRatedQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { PlainChoice } from "@/components/forms/PlainChoice";
import { MovieCard } from "@/components/movie/MovieCard";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { Rail } from "@/components/movie/Rail";
import { messages } from "@/config/messages";

/** The best of all films, or of one genre. */
export const TopRatedRail = ({ n }: { n: number }) => {
  const [genre, setGenre] = useState("");
  const { data: genres = [] } = useListGenresQuery();
  const { currentData, isError, error, refetch } = useListTopRatedQuery({ n, genre: genre || undefined });
  return (
    <Rail
      title={messages.home.topRated}
      to={genre ? `/top-rated?genre=${encodeURIComponent(genre)}` : "/top-rated"}
      actions={
        <PlainChoice
          label={messages.common.genre}
          value={genre}
          onChange={setGenre}
          choices={[["", messages.common.allGenres], ...genres.map(({ name }) => [name, name] as const)]}
        />
      }
    >
      {currentData ? (
        currentData.results.map((movie) => (
          <li key={movie.id}>
            <MovieCard movie={movie} />
          </li>
        ))
      ) : isError ? (
        <li style={{ gridColumn: "span 4" }}>
          <ErrorPanel error={error} retry={refetch} />
        </li>
      ) : (
        movieCardSkeletons(10)
      )}
    </Rail>
  );
};
