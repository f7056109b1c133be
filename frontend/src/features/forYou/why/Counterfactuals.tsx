import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { CounterfactualPlace } from "@/api/generated";
import { messages } from "@/config/messages";

const text = messages.why;

/** Where the film would stand without the strongest ratings, each computed anew. */
export const Counterfactuals = ({ rank, places }: { rank: number; places: readonly CounterfactualPlace[] }) =>
  places.length === 0 ? null : (
    <Box component="section" aria-label={text.without} sx={{ mt: 3 }}>
      <Typography variant="h3">{text.without}</Typography>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5 }}>
        {places.map((place) => (
          <Typography key={place.movie_id} component="li" sx={{ overflowWrap: "anywhere" }}>
            {text.counterfactual(place.title, place.rating, place.rank, rank)}
          </Typography>
        ))}
      </Box>
    </Box>
  );
