import { useDeleteRatingMutation, useSetRatingMutation } from "@/api/generated";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";

interface RatedMovie {
  id: number;
  title: string;
}

/** Rates a film, or removes the rating (null), says so, and offers to undo it. */
export const useRateMovie = () => {
  const [setRating] = useSetRatingMutation();
  const [deleteRating] = useDeleteRatingMutation();
  const show = useToast();

  const send = (movieId: number, value: number | null): Promise<unknown> =>
    value === null
      ? deleteRating({ movieId }).unwrap()
      : setRating({ movieId, ratingInputRequest: { value } }).unwrap();

  return async ({ id, title }: RatedMovie, value: number | null, before: number | null): Promise<void> => {
    const change = async (to: number | null, done: string, undo?: () => void) => {
      try {
        await send(id, to);
        show({ text: done, undo });
      } catch {
        show({ text: messages.rating.notSaved(title), severity: "error" });
      }
    };
    const done = value === null ? messages.rating.removed(title) : messages.rating.saved(title, value);
    const undone = before === null ? messages.rating.removed(title) : messages.rating.restored(title);
    await change(value, done, () => void change(before, undone));
  };
};
