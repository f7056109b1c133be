import { styled } from "@mui/material/styles";
import { useState } from "react";
import { useNear } from "@/components/layout/useNear";
import { DrawnPoster, type PosterMovie } from "./DrawnPoster";
import { realPosterShown } from "./realPosters";

interface Props {
  movie: PosterMovie & { poster_url?: string | null };
  /** Load at once instead of when scrolled near: for what is seen first. */
  eager?: boolean;
}

const Frame = styled("div")({
  position: "relative",
  aspectRatio: "2 / 3",
  overflow: "hidden",
  borderRadius: 12,
  backgroundColor: "var(--mui-palette-action-hover)",
  isolation: "isolate",
  "& > img": { position: "absolute", inset: 0, width: "100%", height: "100%", objectFit: "cover" },
});

/** A film's poster in its 2:3 frame; the drawn one shows when there is none or it fails to load. */
export const Poster = ({ movie, eager = false }: Props) => {
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const url = movie.poster_url && movie.poster_url !== failedUrl ? movie.poster_url : null;
  const { place, isNear } = useNear<HTMLDivElement>();
  return (
    <Frame ref={place}>
      {url ? (
        <img
          src={url}
          alt=""
          loading={eager ? "eager" : "lazy"}
          decoding="async"
          onLoad={realPosterShown}
          onError={() => setFailedUrl(url)}
        />
      ) : (
        isNear && <DrawnPoster movie={movie} />
      )}
    </Frame>
  );
};
