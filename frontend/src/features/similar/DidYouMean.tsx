import Typography from "@mui/material/Typography";
import { messages } from "@/config/messages";
import { TitleChips } from "./TitleChips";

interface Props {
  title: string;
  suggestions: string[];
  onTitle: (title: string) => void;
}

/** Nothing has that title: the nearest ones we have. */
export const DidYouMean = ({ title, suggestions, onTitle }: Props) => (
  <div role="status">
    <Typography variant="h2" sx={{ mb: 2, overflowWrap: "anywhere" }}>
      {messages.similar.notFound(title)}
    </Typography>
    {suggestions.length > 0 && <TitleChips lead={messages.similar.didYouMean} titles={suggestions} onTitle={onTitle} />}
  </div>
);
