import type { RecommendedMovie } from "@/api/generated";
import { MovieCard } from "@/components/movie/MovieCard";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { Reasons } from "@/components/movie/Reasons";
import { Prediction } from "./Prediction";
import { useGlide } from "./useGlide";
import { WhyButton } from "./why/WhyButton";

/** The member's films, each with what we expect and why; they glide to their places when the order changes. */
export const PersonalGrid = ({ movies, isPersonal }: { movies: readonly RecommendedMovie[]; isPersonal: boolean }) => {
  const list = useGlide<HTMLDivElement>();
  return (
    <div ref={list}>
      <MovieGrid>
        {movies.map((movie) => (
          <li key={movie.id} data-key={movie.id}>
            <MovieCard movie={movie}>
              <Prediction stars={movie.predicted_rating} />
              <Reasons reasons={movie.reasons} />
              {isPersonal && <WhyButton movie={movie} />}
            </MovieCard>
          </li>
        ))}
      </MovieGrid>
    </div>
  );
};
