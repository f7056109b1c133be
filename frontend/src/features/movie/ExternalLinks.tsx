import Box from "@mui/material/Box";
import Link from "@mui/material/Link";
import type { MovieDetail } from "@/api/generated";
import { messages } from "@/config/messages";

/** The film's pages elsewhere. */
export const ExternalLinks = ({ movie: { imdb_id, tmdb_id } }: { movie: MovieDetail }) => {
  const links = [
    imdb_id && { name: messages.movie.imdb, href: `https://www.imdb.com/title/${imdb_id}/` },
    tmdb_id && { name: messages.movie.tmdb, href: `https://www.themoviedb.org/movie/${tmdb_id}` },
  ].filter((link) => typeof link === "object" && link !== null);
  return (
    <Box component="span" sx={{ display: "flex", gap: 2 }}>
      {links.map(({ name, href }) => (
        <Link key={name} href={href} target="_blank" rel="noreferrer">
          {name}
        </Link>
      ))}
    </Box>
  );
};
