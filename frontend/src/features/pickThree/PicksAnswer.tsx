import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import type { PickedMovie, PicksResult } from "@/api/generated";
import { Page } from "@/components/layout/Page";
import { MovieCard } from "@/components/movie/MovieCard";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { messages } from "@/config/messages";

const text = messages.pickThree;

const Films = ({ title, movies }: { title: string; movies: readonly PickedMovie[] }) => (
  <section aria-label={title}>
    <Typography variant="h2" sx={{ mt: 4, mb: 2 }}>
      {title}
    </Typography>
    <MovieGrid>
      {movies.map((movie) => (
        <li key={movie.id}>
          <MovieCard movie={movie}>
            {movie.reasons.length > 0 && (
              <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5, overflowWrap: "anywhere" }}>
                {text.because(movie.reasons.slice(0, 2).map(({ title: picked }) => picked))}
              </Typography>
            )}
          </MovieCard>
        </li>
      ))}
    </MovieGrid>
  </section>
);

/** What the three picks lead to. */
export const PicksAnswer = ({ answer, again }: { answer: PicksResult; again: () => void }) => (
  <Page
    title={text.answer}
    lead={answer.explanation}
    actions={
      <Button variant="outlined" onClick={again}>
        {text.again}
      </Button>
    }
  >
    <Films title={text.popular} movies={answer.popular} />
    <Films title={text.lessKnown} movies={answer.less_known} />
    <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 4 }}>
      {messages.forYou.model(answer.model_version)}
    </Typography>
  </Page>
);
