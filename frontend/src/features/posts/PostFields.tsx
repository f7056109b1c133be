import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { StarRating } from "@/components/rating/StarRating";
import { messages } from "@/config/messages";
import type { Draft } from "./draft";
import { DropZone } from "./DropZone";

const text = messages.posts;
const LONGEST = 5_000; // characters

interface Props {
  draft: Draft;
  onChange: (draft: Draft) => void;
}

/** Stars, words and an image, whatever they are about. */
export const PostFields = ({ draft, onChange }: Props) => (
  <>
    <div>
      <Typography sx={{ fontWeight: 600 }}>{text.stars}</Typography>
      <StarRating label={text.stars} value={draft.value} onChange={(value) => onChange({ ...draft, value })} />
    </div>
    <TextField
      label={text.words}
      multiline
      minRows={4}
      value={draft.words}
      onChange={(event) => onChange({ ...draft, words: event.target.value })}
      slotProps={{ htmlInput: { maxLength: LONGEST } }}
    />
    <DropZone file={draft.image} onChange={(image) => onChange({ ...draft, image })} />
  </>
);
