import Button from "@mui/material/Button";
import Skeleton from "@mui/material/Skeleton";
import { useState } from "react";
import { Link } from "react-router";
import { useListOnboardingQuery } from "@/api/generated";
import { MembersOnly } from "@/components/feedback/MembersOnly";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";
import { GrowingList } from "./GrowingList";
import { NextFilm } from "./NextFilm";
import { Progress } from "./Progress";
import { useSkipped } from "./useSkipped";
import { useSteady } from "./useSteady";

const text = messages.onboarding;
const AHEAD = 5; // films asked for at once, so that the next one stands there before the server has answered

/** One film after another: rate it, or say that you have not seen it; the list on the side gets better. */
export const OnboardingPage = () => (
  <Page title={text.title} lead={`${text.how} ${text.teaches}`}>
    <MembersOnly from="/start" title={text.guest} text={text.guestText} skeleton={<FilmSkeleton />}>
      <Questions />
    </MembersOnly>
  </Page>
);

const FilmSkeleton = () => <Skeleton variant="rounded" sx={{ height: 330, borderRadius: 3 }} />;

const Questions = () => {
  const { skipped, skip } = useSkipped();
  const [done, setDone] = useState<readonly number[]>([]);
  const { data, error, refetch } = useListOnboardingQuery({ n: AHEAD, skip: skipped.join(",") || undefined });
  const gone = new Set([...skipped, ...done]);
  const movie = useSteady(
    data?.results.find(({ id }) => !gone.has(id)),
    (id) => gone.has(id),
  );
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!data) return <FilmSkeleton />;
  const isWaiting = !movie && data.results.length > 0;
  return (
    <>
      <Progress count={data.rating_count} sureness={data.sureness} />
      {movie && (
        <NextFilm
          key={movie.id}
          movie={movie}
          onRated={() => setDone((ids) => [...ids, movie.id])}
          onSkipped={() => skip(movie.id)}
        />
      )}
      {isWaiting && <FilmSkeleton />}
      {!movie && !isWaiting && (
        <EmptyState title={text.none} text={text.noneText}>
          <Button component={Link} to="/for-you" variant="contained">
            {text.finish}
          </Button>
        </EmptyState>
      )}
      <GrowingList ratingCount={data.rating_count} />
    </>
  );
};
