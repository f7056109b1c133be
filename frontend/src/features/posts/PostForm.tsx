import { useState } from "react";
import { useNavigate } from "react-router";
import { useCreatePostMutation, type MovieCard } from "@/api/generated";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { isEmpty, type Draft } from "./draft";
import { FilmField, type Film } from "./FilmField";
import { PostFields } from "./PostFields";
import { PostFrame } from "./PostFrame";

const text = messages.posts;

/** A film, and stars, words or an image about it. */
export const PostForm = ({ about }: { about?: MovieCard }) => {
  const [film, setFilm] = useState<Film>(about ?? "");
  const [draft, setDraft] = useState<Draft>({ value: null, words: "", image: null });
  const [isIncomplete, setIncomplete] = useState(false);
  const [createPost, { isLoading, error }] = useCreatePostMutation();
  const navigate = useNavigate();
  const show = useToast();

  const send = async () => {
    const isComplete = Boolean(film) && !isEmpty(draft);
    setIncomplete(!isComplete);
    if (!isComplete) return;
    const { value, words, image } = draft;
    const subject = typeof film === "string" ? { title: film } : { movie_id: film.id };
    const answer = await createPost({
      postInputRequest: { ...subject, text: words, ...(value !== null && { value }), ...(image && { image }) },
    });
    if (answer.error) return;
    show({ text: text.posted });
    await navigate("/my-posts");
  };

  return (
    <PostFrame
      isIncomplete={isIncomplete}
      error={error}
      isSending={isLoading}
      submitText={text.submit}
      onSubmit={send}
    >
      <FilmField value={film} onChange={setFilm} />
      <PostFields draft={draft} onChange={setDraft} />
    </PostFrame>
  );
};
