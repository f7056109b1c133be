import BookmarkAddOutlined from "@mui/icons-material/BookmarkAddOutlined";
import BookmarkRounded from "@mui/icons-material/BookmarkRounded";
import VisibilityOffOutlined from "@mui/icons-material/VisibilityOffOutlined";
import VisibilityOffRounded from "@mui/icons-material/VisibilityOffRounded";
import Box from "@mui/material/Box";
import { useSelector } from "react-redux";
import { selectIsMember } from "@/api/sessionSlice";
import { messages } from "@/config/messages";
import { PosterButton } from "./PosterButton";
import { usePutAside } from "./usePutAside";
import { useShelf } from "./useShelf";

const text = messages.shelf;

/** On a member's poster: "want to see" and "not this one"; shown when pointed at, and while they hold. */
export const ShelfButtons = ({ movie }: { movie: { id: number; title: string } }) => {
  const isMember = useSelector(selectIsMember);
  const shelf = useShelf(movie.id);
  const putAside = usePutAside();
  if (!isMember) return null;
  const [wanted, hidden] = [shelf === "watchlist", shelf === "hidden"];
  return (
    <Box sx={{ position: "absolute", top: 6, right: 6, display: "flex", flexDirection: "column", gap: 0.75 }}>
      <PosterButton
        label={text.want(movie.title)}
        isOn={wanted}
        onClick={() => void putAside(movie, { from: shelf, to: wanted ? null : "watchlist" })}
      >
        {wanted ? <BookmarkRounded /> : <BookmarkAddOutlined />}
      </PosterButton>
      <PosterButton
        label={text.hide(movie.title)}
        isOn={hidden}
        onClick={() => void putAside(movie, { from: shelf, to: hidden ? null : "hidden" })}
      >
        {hidden ? <VisibilityOffRounded /> : <VisibilityOffOutlined />}
      </PosterButton>
    </Box>
  );
};
