import { useListBecauseYouLikedQuery } from "@/api/generated";
import { MovieCard } from "@/components/movie/MovieCard";
import { Rail } from "@/components/movie/Rail";
import { SharedTraits } from "@/components/movie/SharedTraits";
import { messages } from "@/config/messages";

/** For each of a few liked films those nearest to it; an addition, so where it fails the page goes on without. */
export const BecauseYouLiked = ({ n }: { n: number }) => {
  const { data } = useListBecauseYouLikedQuery({ n });
  return data?.results.map(({ movie, results }) => (
    <Rail
      key={movie.id}
      title={messages.home.becauseYouLiked(movie.title)}
      to={`/similar?title=${encodeURIComponent(movie.title)}`}
    >
      {results.map((similar) => (
        <li key={similar.id}>
          <MovieCard movie={similar}>
            <SharedTraits shared={similar.shared} />
          </MovieCard>
        </li>
      ))}
    </Rail>
  ));
};
