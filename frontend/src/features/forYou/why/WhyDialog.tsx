import CloseRounded from "@mui/icons-material/CloseRounded";
import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import IconButton from "@mui/material/IconButton";
import Skeleton from "@mui/material/Skeleton";
import Typography from "@mui/material/Typography";
import useMediaQuery from "@mui/material/useMediaQuery";
import { useRetrieveExplanationQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { messages } from "@/config/messages";
import { ContributionBars } from "./ContributionBars";
import { Counterfactuals } from "./Counterfactuals";
import { SharedWithLiked } from "./SharedWithLiked";

const text = messages.why;

interface Props {
  movie: { id: number; title: string };
  onClose: () => void;
}

/** Why a film is on the list: what each rating adds, what it shares with liked films, where it would be without. */
export const WhyDialog = ({ movie, onClose }: Props) => {
  const { currentData: why, error, refetch } = useRetrieveExplanationQuery({ movieId: movie.id });
  const isNarrow = useMediaQuery("(max-width: 599px)");
  return (
    <Dialog open onClose={onClose} fullScreen={isNarrow} fullWidth maxWidth="sm" aria-labelledby="why-title">
      <DialogTitle id="why-title" component="h2" sx={{ pr: 7, overflowWrap: "anywhere" }}>
        {text.title(movie.title)}
      </DialogTitle>
      <IconButton onClick={onClose} aria-label={messages.common.close} sx={{ position: "absolute", right: 12, top: 12 }}>
        <CloseRounded />
      </IconButton>
      <DialogContent>
        {error && <ErrorPanel error={error} retry={refetch} />}
        {!why && !error && <Skeleton variant="rounded" height={280} />}
        {why && (
          <>
            {why.rank !== null && <Typography color="textSecondary">{text.rank(why.rank)}</Typography>}
            <ContributionBars why={why} />
            {why.rank !== null && <Counterfactuals rank={why.rank} places={why.without} />}
            <SharedWithLiked traits={why.traits} />
          </>
        )}
      </DialogContent>
    </Dialog>
  );
};
