import { styled } from "@mui/material/styles";
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

// Pages hold up to a hundred posters: what is equal for all is one class, what differs is an inline style.
const Sheet = styled("div")({
  position: "absolute",
  inset: 0,
  containerType: "inline-size",
  "& > svg": { position: "absolute", inset: 0, width: "100%", height: "100%" },
});

const Lettering = styled("div")({
  position: "absolute",
  inset: "6cqw 7cqw",
  display: "flex",
  flexDirection: "column",
  gap: "2.5cqw",
});

const Title = styled("div")({ lineHeight: 0.98, textWrap: "balance", overflowWrap: "anywhere" });

const Credits = styled("div")({
  display: "flex",
  justifyContent: "space-between",
  gap: "4cqw",
  fontSize: "max(5cqw, 10px)",
  fontStretch: "80%",
  fontWeight: 500,
  lineHeight: 1.1,
  "& > :first-of-type": { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  "@container (max-width: 90px)": { display: "none" },
});

/** A poster of our own for films without one. Decorative: the title always stands beside it as text. */
export const DrawnPoster = memo(function DrawnPoster({ movie }: { movie: PosterMovie }) {
  const { palette, motif, random, lettering, titleSize } = designPoster(movie);
  return (
    <Sheet aria-hidden style={{ backgroundColor: palette.ground, color: palette.ink }}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>{motif.draw(random, palette)}</svg>
      <Lettering style={{ justifyContent: motif.title === "top" ? "flex-start" : "flex-end" }}>
        <Title
          style={{
            fontSize: `${titleSize}cqw`,
            fontStretch: `${lettering.width}%`,
            fontWeight: lettering.weight,
            letterSpacing: lettering.capitals ? 0 : "-0.02em",
            textTransform: lettering.capitals ? "uppercase" : "none",
          }}
        >
          {movie.title}
        </Title>
        <Credits>
          <span>{movie.directors[0]}</span>
          <span>{movie.year}</span>
        </Credits>
      </Lettering>
    </Sheet>
  );
});
