import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import type { PosterMovie } from "./DrawnPoster";
import { HEIGHT, WIDTH } from "./motifs/motif";
import { designPoster } from "./posterDesign";

interface Props {
  movie: Pick<PosterMovie, "id" | "title" | "genres">;
  children: ReactNode;
}

/** A band in the colours and with the picture of a film's drawn poster; text on it takes the poster's ink. */
export const Marquee = ({ movie, children }: Props) => {
  const { palette, motif, random } = designPoster(movie);
  return (
    <Box
      sx={{
        "--marquee-ground": palette.ground,
        "--marquee-ink": palette.ink,
        position: "relative",
        isolation: "isolate",
        overflow: "hidden",
        borderRadius: 3,
        bgcolor: "var(--marquee-ground)",
        color: "var(--marquee-ink)",
        ":focus-visible": { outlineColor: "var(--marquee-ink)" },
      }}
    >
      <Box
        component="svg"
        aria-hidden
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="xMidYMid slice"
        sx={{
          position: "absolute",
          zIndex: -1,
          insetBlock: 0,
          right: 0,
          width: { xs: 1, md: "54%" },
          height: 1,
          opacity: { xs: 0.18, md: 0.45 },
          maskImage: { md: "linear-gradient(to right, transparent, black 70%)" },
        }}
      >
        {motif.draw(random, palette)}
      </Box>
      {children}
    </Box>
  );
};
