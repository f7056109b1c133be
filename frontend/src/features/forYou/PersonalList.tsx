import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useListPersonalQuery } from "@/api/generated";
import { useResting } from "@/components/forms/useResting";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MovieGrid } from "@/components/movie/MovieGrid";
import { movieCardSkeletons } from "@/components/movie/MovieCardSkeleton";
import { messages } from "@/config/messages";
import { DialPanel } from "./dials/DialPanel";
import { addressOf, dialsOf, turnedOf } from "./dials/dials";
import { useDials } from "./dials/useDials";
import { PersonalGrid } from "./PersonalGrid";
import { RateSomeFilms } from "./RateSomeFilms";

const text = messages.forYou;
const LENGTH = 30;
const STEADY = 40; // milliseconds between two questions while a dial is turned
const ENOUGH = 5; // ratings; until then the films to rate stay, so that they do not vanish under the pointer

export const PersonalList = () => {
  const controls = useDials();
  const address = useResting(addressOf(controls.dials), STEADY);
  const dials = turnedOf(dialsOf(new URLSearchParams(address)));
  const { data: list, error, isFetching, refetch } = useListPersonalQuery({ n: LENGTH, ...dials });
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!list) return <MovieGrid>{movieCardSkeletons(12)}</MovieGrid>;
  const isPersonal = list.strategy === "blend" || list.strategy === "als";
  return (
    <>
      <Box role="status" sx={{ mb: 1 }}>
        {!isPersonal && <Typography variant="h2">{text.cold}</Typography>}
        <Typography sx={{ maxWidth: "70ch" }}>{list.explanation}</Typography>
      </Box>
      <Box sx={{ height: 4 }}>{isFetching && <LinearProgress aria-label={text.refreshing} />}</Box>
      {list.rating_count < ENOUGH && <RateSomeFilms />}
      <DialPanel {...controls} />
      <Typography variant="h2" sx={{ mt: 4, mb: 2 }}>
        {isPersonal ? text.list : text.meanwhile}
      </Typography>
      <PersonalGrid movies={list.results} isPersonal={isPersonal} />
      {isPersonal && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 4 }}>
          {text.model(list.model_version)}
        </Typography>
      )}
    </>
  );
};
