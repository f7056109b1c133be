import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { Link } from "react-router";
import type { MovieDetail } from "@/api/generated";
import { MeanRating } from "@/components/movie/MeanRating";
import { messages } from "@/config/messages";
import { dayInWords, languageInWords } from "@/config/inWords";
import { ExternalLinks } from "./ExternalLinks";
import { PeopleLinks } from "./PeopleLinks";
import { YourOpinion } from "./YourOpinion";

const text = messages.movie;
const CAST_SHOWN = 12;

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <Box sx={{ display: "grid", gridTemplateColumns: { xs: "6.5rem 1fr", sm: "8rem 1fr" }, gap: 1 }}>
    <Typography component="dt" color="textSecondary">
      {name}
    </Typography>
    <Typography component="dd" sx={{ m: 0, minWidth: 0 }}>
      {children}
    </Typography>
  </Box>
);

/** Your stars on one side, what is known about the film on the other. */
export const MovieFacts = ({ movie }: { movie: MovieDetail }) => (
  <Box
    sx={{
      mt: 3,
      display: "grid",
      gap: 3,
      gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "20rem minmax(0, 1fr)" },
      alignItems: "start",
    }}
  >
    <YourOpinion movie={movie} />
    <Box component="dl" aria-label={text.facts} sx={{ m: 0, display: "grid", gap: 1.5 }}>
      {movie.rating_mean !== null && (
        <Fact name={text.average}>
          <MeanRating mean={movie.rating_mean} count={movie.rating_count} />{" "}
          <Box component="span" aria-hidden sx={{ color: "text.secondary" }}>
            {messages.common.ratings(movie.rating_count)}
          </Box>
        </Fact>
      )}
      {movie.cast.length > 0 && (
        <Fact name={text.cast}>
          <PeopleLinks names={movie.cast.slice(0, CAST_SHOWN)} />
        </Fact>
      )}
      {movie.release_date && <Fact name={text.released}>{dayInWords(movie.release_date)}</Fact>}
      {movie.language && <Fact name={text.language}>{languageInWords(movie.language)}</Fact>}
      {movie.keywords.length > 0 && (
        <Fact name={text.keywords}>
          <Box component="span" sx={{ display: "flex", flexWrap: "wrap", gap: 0.75 }}>
            {movie.keywords.map((keyword) => (
              <Chip key={keyword} component="span" label={keyword} size="small" />
            ))}
          </Box>
        </Fact>
      )}
      <Fact name={messages.common.genre}>
        <Box component="span" sx={{ display: "flex", flexWrap: "wrap", gap: 0.75 }}>
          {movie.genres.map((genre) => (
            <Chip
              key={genre}
              label={genre}
              component={Link}
              to={`/explore?genre=${encodeURIComponent(genre)}`}
              clickable
              size="small"
              variant="outlined"
            />
          ))}
        </Box>
      </Fact>
      {(movie.imdb_id || movie.tmdb_id) && (
        <Fact name={text.elsewhere}>
          <ExternalLinks movie={movie} />
        </Fact>
      )}
    </Box>
  </Box>
);
