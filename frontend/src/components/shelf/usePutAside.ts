import {
  useAddToWatchlistMutation,
  useHideMovieMutation,
  useRemoveFromWatchlistMutation,
  useUnhideMovieMutation,
} from "@/api/generated";
import type { Shelf } from "@/api/shelves";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";

interface Film {
  id: number;
  title: string;
}

/** Puts a film on a shelf, or on none (null), says so, and offers to undo it. */
export const usePutAside = () => {
  const [addToWatchlist] = useAddToWatchlistMutation();
  const [removeFromWatchlist] = useRemoveFromWatchlistMutation();
  const [hide] = useHideMovieMutation();
  const [unhide] = useUnhideMovieMutation();
  const show = useToast();

  const send = (movieId: number, from: Shelf | null, to: Shelf | null): Promise<unknown> => {
    if (to) return (to === "watchlist" ? addToWatchlist : hide)({ movieId }).unwrap();
    return (from === "watchlist" ? removeFromWatchlist : unhide)({ movieId }).unwrap();
  };

  return async ({ id, title }: Film, { from, to }: { from: Shelf | null; to: Shelf | null }): Promise<void> => {
    const move = async (before: Shelf | null, after: Shelf | null, undo?: () => void) => {
      try {
        await send(id, before, after);
        show({ text: messages.shelf.moved(title, before, after), undo });
      } catch {
        show({ text: messages.shelf.notMoved(title), severity: "error" });
      }
    };
    await move(from, to, () => void move(to, from));
  };
};
