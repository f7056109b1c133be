import Box from "@mui/material/Box";
import { memo } from "react";
import { HEIGHT, WIDTH } from "./motifs/motif";
import { designPoster } from "./posterDesign";

export interface PosterMovie {
  id: number;
  title: string;
  year?: number | null;
  genres: readonly string[];
  directors: readonly string[];
}

/** A poster of our own for films without one. Decorative: the title always stands beside it as text. */
export const DrawnPoster = memo(function DrawnPoster({ movie }: { movie: PosterMovie }) {
  const { palette, motif, random, lettering, titleSize } = designPoster(movie);
  return (
    <Box
      aria-hidden
      sx={{ position: "absolute", inset: 0, containerType: "inline-size", bgcolor: palette.ground, color: palette.ink }}
    >
      <Box
        component="svg"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        sx={{ position: "absolute", inset: 0, width: 1, height: 1 }}
      >
        {motif.draw(random, palette)}
      </Box>
      <Box
        sx={{
          position: "absolute",
          inset: "6cqw 7cqw",
          display: "flex",
          flexDirection: "column",
          justifyContent: motif.title === "top" ? "flex-start" : "flex-end",
          gap: "2.5cqw",
        }}
      >
        <Box
          sx={{
            fontSize: `${titleSize}cqw`,
            fontStretch: `${lettering.width}%`,
            fontWeight: lettering.weight,
            lineHeight: 0.98,
            letterSpacing: lettering.capitals ? 0 : "-0.02em",
            textTransform: lettering.capitals ? "uppercase" : "none",
            textWrap: "balance",
            overflowWrap: "anywhere",
          }}
        >
          {movie.title}
        </Box>
        <Box
          sx={{
            display: "flex",
            justifyContent: "space-between",
            gap: "4cqw",
            fontSize: "max(5cqw, 10px)",
            fontStretch: "80%",
            fontWeight: 500,
            lineHeight: 1.1,
            "@container (max-width: 90px)": { display: "none" },
          }}
        >
          <Box component="span" sx={{ overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" }}>
            {movie.directors[0]}
          </Box>
          <span>{movie.year}</span>
        </Box>
      </Box>
    </Box>
  );
});
