import Box from "@mui/material/Box";
import { useListPopularMoviesQuery } from "@/api/generated";
import { Poster } from "@/components/poster/Poster";

const wall = {
  display: { xs: "none", md: "grid" },
  position: "relative",
  zIndex: -1,
  flex: 1,
  maxHeight: 620,
  gridTemplateColumns: "repeat(4, 1fr)",
  alignContent: "center",
  gap: 2,
  rotate: "-6deg",
  scale: 1.12,
  maskImage: "radial-gradient(closest-side, black 60%, transparent)",
};

/** What waits behind the form; decoration only. */
export const PosterWall = () => {
  const { data } = useListPopularMoviesQuery({ pageSize: 12 });
  return (
    <Box aria-hidden sx={{ flex: 1, overflow: "clip", display: { xs: "none", md: "block" } }}>
      <Box sx={wall}>
        {data?.results.map((movie) => (
          <Poster key={movie.id} movie={movie} />
        ))}
      </Box>
    </Box>
  );
};
