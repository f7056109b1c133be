import Box from "@mui/material/Box";
import Checkbox from "@mui/material/Checkbox";
import FormControlLabel from "@mui/material/FormControlLabel";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNavigate } from "react-router";
import type { PostShown } from "@/api/generated";
import { useChangePostMutation } from "@/api/postChanges";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { isEmpty, type Draft } from "./draft";
import { PostFields } from "./PostFields";
import { PostFrame } from "./PostFrame";

const text = messages.posts;

/** The author's own post, to change. The film stays; a title that is not in the catalogue may be put right. */
export const EditForm = ({ post }: { post: PostShown }) => {
  const [title, setTitle] = useState(post.title);
  const [draft, setDraft] = useState<Draft>({ value: post.value, words: post.text, image: null });
  const [isImageKept, setImageKept] = useState(true);
  const [isIncomplete, setIncomplete] = useState(false);
  const [changePost, { isLoading, error }] = useChangePostMutation();
  const navigate = useNavigate();
  const show = useToast();
  const former = draft.image ? null : post.image; // a new one takes its place

  const send = async () => {
    const isComplete = title.trim() !== "" && !(isEmpty(draft) && !(former && isImageKept));
    setIncomplete(!isComplete);
    if (!isComplete) return;
    const { value, words, image } = draft;
    const changes = {
      ...(!post.movie && { title: title.trim() }),
      value,
      text: words,
      remove_image: !isImageKept,
      ...(image && { image }),
    };
    const answer = await changePost({ postId: post.id, changes });
    if (answer.error) return;
    show({ text: text.changed });
    await navigate("/my-posts");
  };

  return (
    <PostFrame isIncomplete={isIncomplete} error={error} isSending={isLoading} submitText={text.save} onSubmit={send}>
      {post.movie ? (
        <Typography variant="h2">{post.movie.title}</Typography>
      ) : (
        <TextField label={text.film} required value={title} onChange={(event) => setTitle(event.target.value)} />
      )}
      <PostFields draft={draft} onChange={setDraft} />
      {former && (
        <Box sx={{ display: "flex", gap: 2, alignItems: "center" }}>
          <Box
            component="img"
            src={former.thumbnail_url}
            alt={text.imageOf(post.title)}
            sx={{ maxWidth: 120, borderRadius: 1.5 }}
          />
          <FormControlLabel
            label={text.keepImage}
            control={<Checkbox checked={isImageKept} onChange={(_, isKept) => setImageKept(isKept)} />}
          />
        </Box>
      )}
    </PostFrame>
  );
};
