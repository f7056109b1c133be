import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import type { MovieCard as Movie } from "@/api/generated";
import { Poster } from "@/components/poster/Poster";
import { useMyRating } from "@/components/rating/useMyRating";
import { ShelfButtons } from "@/components/shelf/ShelfButtons";
import { useShelf } from "@/components/shelf/useShelf";
import { CardLink } from "./CardLink";
import { MeanRating } from "./MeanRating";
import { Rank } from "./Rank";
import { YourRating } from "./YourRating";

interface Props {
  movie: Movie;
  eager?: boolean;
  /** The heading level of the title: 2 directly under the page's own, 3 within a section. */
  level?: 2 | 3;
  /** The film's place in a ranking. */
  rank?: number;
  /** A line or two of why this film is here. */
  children?: ReactNode;
}

const Card = styled("article")({ position: "relative", minWidth: 0 });

const Picture = styled("div")({
  position: "relative",
  borderRadius: 12,
  transition: "transform 180ms ease, box-shadow 180ms ease",
  "article:hover > &, article:focus-within > &": {
    transform: "translateY(-4px)",
    boxShadow: "0 12px 28px rgb(0 0 0 / 0.35)",
  },
});

const Shade = styled("div")({ transition: "opacity 180ms ease" });

const Caption = styled("div")({ marginTop: 10, display: "flex", gap: 8, "& > :last-child": { minWidth: 0 } });

const Title = styled("h3")(({ theme }) => ({ ...theme.typography.subtitle2, margin: 0 }));

const Line = styled("p")(({ theme }) => ({
  ...theme.typography.body2,
  display: "flex",
  gap: 8,
  margin: "2px 0 0",
  minHeight: "1.5em",
  color: "var(--mui-palette-text-secondary)",
}));

/** A film in a grid or rail: poster, title, year, average, your own rating, and where you put it aside. */
export const MovieCard = ({ movie, eager, level = 3, rank, children }: Props) => {
  const mine = useMyRating(movie.id);
  const shelf = useShelf(movie.id);
  return (
    <Card>
      <Picture>
        <Shade style={{ opacity: shelf === "hidden" ? 0.3 : 1 }}>
          <Poster movie={movie} eager={eager} />
        </Shade>
        {mine !== null && <YourRating value={mine} />}
      </Picture>
      <Caption>
        {rank !== undefined && <Rank rank={rank} />}
        <div>
          <Title as={`h${level}`}>
            <CardLink to={`/movies/${movie.id}`}>{movie.title}</CardLink>
          </Title>
          <Line>
            {movie.year !== null && <span>{movie.year}</span>}
            <MeanRating mean={movie.rating_mean} count={movie.rating_count} />
          </Line>
        </div>
      </Caption>
      <ShelfButtons movie={movie} />
      {children}
    </Card>
  );
};
