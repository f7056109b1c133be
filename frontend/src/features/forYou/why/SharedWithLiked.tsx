import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Trait } from "@/api/generated";
import { RouterLink } from "@/components/layout/RouterLink";
import { messages } from "@/config/messages";

const text = messages.why;
const FILMS = 3; // named with each trait

/** People, keywords and genres that the film shares with liked ones, and with which. */
export const SharedWithLiked = ({ traits }: { traits: readonly Trait[] }) =>
  traits.length === 0 ? null : (
    <Box component="section" aria-label={text.shared} sx={{ mt: 3 }}>
      <Typography variant="h3">{text.shared}</Typography>
      <Box
        component="dl"
        sx={{ m: 0, mt: 1, display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", columnGap: 2, rowGap: 0.75 }}
      >
        {traits.map(({ name, kind, movies }) => (
          <Box key={`${kind} ${name}`} sx={{ display: "contents" }}>
            <Typography component="dt" variant="body2" sx={{ fontWeight: 650, overflowWrap: "anywhere" }}>
              {name}
              <Box component="span" sx={{ color: "text.secondary", fontWeight: 400 }}>
                {" "}
                {text.kinds[kind]}
              </Box>
            </Typography>
            <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: "anywhere" }}>
              {movies.slice(0, FILMS).map(({ movie_id, title }, place) => (
                <span key={movie_id}>
                  {place > 0 && ", "}
                  <RouterLink to={`/movies/${movie_id}`} underline="always">{title}</RouterLink>
                </span>
              ))}
              {movies.length > FILMS && ` ${text.andMore(movies.length - FILMS)}`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
