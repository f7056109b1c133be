import BookmarkAddOutlined from "@mui/icons-material/BookmarkAddOutlined";
import BookmarkRounded from "@mui/icons-material/BookmarkRounded";
import VisibilityOffOutlined from "@mui/icons-material/VisibilityOffOutlined";
import VisibilityOffRounded from "@mui/icons-material/VisibilityOffRounded";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { usePutAside } from "@/components/shelf/usePutAside";
import { useShelf } from "@/components/shelf/useShelf";
import { messages } from "@/config/messages";

const text = messages.shelf;

/** Want to see it, or rather not be shown it. */
export const ShelfChoice = ({ movie }: { movie: { id: number; title: string } }) => {
  const shelf = useShelf(movie.id);
  const putAside = usePutAside();
  const [wanted, hidden] = [shelf === "watchlist", shelf === "hidden"];
  return (
    <Box sx={{ mt: 1.5, display: "flex", flexWrap: "wrap", gap: 1 }}>
      <Button
        variant={wanted ? "contained" : "outlined"}
        startIcon={wanted ? <BookmarkRounded /> : <BookmarkAddOutlined />}
        aria-pressed={wanted}
        onClick={() => void putAside(movie, { from: shelf, to: wanted ? null : "watchlist" })}
      >
        {wanted ? text.onWatchlist : text.wantIt}
      </Button>
      <Button
        color="inherit"
        startIcon={hidden ? <VisibilityOffRounded /> : <VisibilityOffOutlined />}
        aria-pressed={hidden}
        onClick={() => void putAside(movie, { from: shelf, to: hidden ? null : "hidden" })}
      >
        {hidden ? text.isHidden : text.notThisOne}
      </Button>
    </Box>
  );
};
