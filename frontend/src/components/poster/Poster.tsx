import Box from "@mui/material/Box";
import { useState } from "react";
import { DrawnPoster, type PosterMovie } from "./DrawnPoster";
import { realPosterShown } from "./realPosters";

interface Props {
  movie: PosterMovie & { poster_url?: string | null };
  /** Load at once instead of when scrolled near: for what is seen first. */
  eager?: boolean;
}

/** A film's poster in its 2:3 frame; the drawn one shows when there is none or it fails to load. */
export const Poster = ({ movie, eager = false }: Props) => {
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const url = movie.poster_url && movie.poster_url !== failedUrl ? movie.poster_url : null;
  return (
    <Box
      sx={{
        position: "relative",
        aspectRatio: "2 / 3",
        overflow: "hidden",
        borderRadius: 1.5,
        bgcolor: "action.hover",
        isolation: "isolate",
      }}
    >
      {url ? (
        <Box
          component="img"
          src={url}
          alt=""
          loading={eager ? "eager" : "lazy"}
          decoding="async"
          onLoad={realPosterShown}
          onError={() => setFailedUrl(url)}
          sx={{ position: "absolute", inset: 0, width: 1, height: 1, objectFit: "cover" }}
        />
      ) : (
        <DrawnPoster movie={movie} />
      )}
    </Box>
  );
};
