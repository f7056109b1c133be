import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { MovieDetail } from "@/api/generated";
import { facts } from "@/components/movie/facts";
import { Marquee } from "@/components/poster/Marquee";
import { Poster } from "@/components/poster/Poster";
import { messages } from "@/config/messages";
import { PeopleLinks } from "./PeopleLinks";

/** Poster, title, facts and overview in the film's own colours. */
export const MovieHeader = ({ movie }: { movie: MovieDetail }) => (
  <Marquee movie={movie}>
    <Box
      sx={{
        p: { xs: 2.5, sm: 4, md: 5 },
        display: "flex",
        gap: { xs: 2.5, sm: 5 },
        flexDirection: { xs: "column", sm: "row" },
        alignItems: { sm: "center" },
      }}
    >
      <Box
        sx={{
          width: { xs: 150, sm: 220, md: 280 },
          flexShrink: 0,
          boxShadow: "0 18px 44px rgb(0 0 0 / 0.4)",
          borderRadius: 1.5,
        }}
      >
        <Poster movie={movie} eager />
      </Box>
      <Box sx={{ maxWidth: "40rem", minWidth: 0 }}>
        <Typography
          variant="h1"
          sx={{
            fontSize: "clamp(2rem, 1.4rem + 3vw, 3.8rem)",
            fontStretch: "85%",
            fontWeight: 850,
            lineHeight: 0.98,
            overflowWrap: "anywhere",
          }}
        >
          {movie.title}
        </Typography>
        <Typography sx={{ mt: 1.5, fontWeight: 600 }}>{facts(movie)}</Typography>
        {movie.directors.length > 0 && (
          <Typography sx={{ mt: 0.5 }}>
            {messages.movie.directedBy} <PeopleLinks names={movie.directors} />
          </Typography>
        )}
        <Typography sx={{ mt: 2, fontSize: "1.08rem", maxWidth: "58ch" }}>
          {movie.overview || messages.movie.noOverview}
        </Typography>
      </Box>
    </Box>
  </Marquee>
);
