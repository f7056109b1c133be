import { useState } from "react";
import { useListGenresQuery, useListTopRatedQuery } from "@/api/generated";
import { PlainChoice } from "@/components/forms/PlainChoice";
import { Rail } from "@/components/movie/Rail";
import { RailFilms } from "@/components/movie/RailFilms";
import { messages } from "@/config/messages";

/** The best of all films, or of one genre. */
export const TopRatedRail = ({ n }: { n: number }) => {
  const [genre, setGenre] = useState("");
  const { data: genres = [] } = useListGenresQuery();
  const { currentData, ...query } = useListTopRatedQuery({ n, genre: genre || undefined });
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
      <RailFilms query={{ ...query, data: currentData }} />
    </Rail>
  );
};
