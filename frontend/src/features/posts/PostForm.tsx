import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useCreatePostMutation, type MovieCard } from "@/api/generated";
import { isProblem } from "@/api/problem";
import { StarRating } from "@/components/rating/StarRating";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { DropZone } from "./DropZone";
import { FilmField, type Film } from "./FilmField";
import { SendProgress } from "./SendProgress";

const text = messages.posts;
const LONGEST = 5_000; // characters

/** A film, and stars, words or an image about it. */
export const PostForm = ({ about }: { about?: MovieCard }) => {
  const [film, setFilm] = useState<Film>(about ?? "");
  const [value, setValue] = useState<number | null>(null);
  const [words, setWords] = useState("");
  const [image, setImage] = useState<File | null>(null);
  const [isIncomplete, setIncomplete] = useState(false);
  const [createPost, { isLoading, error }] = useCreatePostMutation();
  const navigate = useNavigate();
  const show = useToast();

  const send = async () => {
    const isComplete = Boolean(film) && (value !== null || words.trim() !== "" || image !== null);
    setIncomplete(!isComplete);
    if (!isComplete) return;
    const subject = typeof film === "string" ? { title: film } : { movie_id: film.id };
    const answer = await createPost({
      postInputRequest: { ...subject, text: words, ...(value !== null && { value }), ...(image && { image }) },
    });
    if (answer.error) return;
    show({ text: text.posted });
    await navigate("/my-posts");
  };

  const problem = isProblem(error) ? error : null;
  const fault = problem && (Object.values(problem.errors ?? {}).flat().join(" ") || problem.detail);
  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      sx={{ display: "grid", gap: 2.5, maxWidth: 680 }}
    >
      {(isIncomplete || fault) && <Alert severity="error">{fault ?? text.nothing}</Alert>}
      <FilmField value={film} onChange={setFilm} />
      <div>
        <Typography sx={{ fontWeight: 600 }}>{text.stars}</Typography>
        <StarRating label={text.stars} value={value} onChange={setValue} />
      </div>
      <TextField
        label={text.words}
        multiline
        minRows={4}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        slotProps={{ htmlInput: { maxLength: LONGEST } }}
      />
      <DropZone file={image} onChange={setImage} />
      {isLoading && <SendProgress />}
      <Button type="submit" variant="contained" size="large" loading={isLoading} sx={{ justifySelf: "start" }}>
        {text.submit}
      </Button>
    </Box>
  );
};
