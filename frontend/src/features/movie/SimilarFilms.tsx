import Typography from "@mui/material/Typography";
import { useListSimilarToMovieQuery } from "@/api/generated";
import { Rail } from "@/components/movie/Rail";
import { RailFilms } from "@/components/movie/RailFilms";
import { SharedTraits } from "@/components/movie/SharedTraits";
import { messages } from "@/config/messages";

const LENGTH = 18;

/** Films like this one, each with what both have. */
export const SimilarFilms = ({ movieId }: { movieId: number }) => {
  const { currentData, ...query } = useListSimilarToMovieQuery({ movieId, n: LENGTH });
  return (
    <Rail title={messages.movie.similar}>
      {currentData?.results.length === 0 && (
        <Typography component="li" color="textSecondary" sx={{ gridColumn: "span 3" }}>
          {messages.movie.noSimilar}
        </Typography>
      )}
      <RailFilms query={{ ...query, data: currentData }}>{({ shared }) => <SharedTraits shared={shared} />}</RailFilms>
    </Rail>
  );
};
