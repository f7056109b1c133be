import CheckCircleRounded from "@mui/icons-material/CheckCircleRounded";
import Box from "@mui/material/Box";
import ButtonBase from "@mui/material/ButtonBase";
import Typography from "@mui/material/Typography";
import type { MovieCard } from "@/api/generated";
import { Poster } from "@/components/poster/Poster";

interface Props {
  movie: MovieCard;
  isPicked: boolean;
  isFull: boolean;
  onToggle: () => void;
}

/** A film to be picked: a button that stays pressed. */
export const PickCard = ({ movie, isPicked, isFull, onToggle }: Props) => (
  <ButtonBase
    aria-pressed={isPicked}
    disabled={isFull && !isPicked}
    onClick={onToggle}
    sx={{
      display: "block",
      width: 1,
      font: "inherit", // a button has its own
      textAlign: "left",
      borderRadius: 1.5,
      transition: "opacity 160ms ease",
      "&.Mui-disabled": { opacity: 0.45 },
      "&:focus-visible": { outline: "3px solid var(--mui-palette-primary-main)", outlineOffset: "3px" },
    }}
  >
    <Box
      sx={{
        position: "relative",
        borderRadius: 1.5,
        outline: isPicked ? "4px solid var(--mui-palette-primary-main)" : "none",
      }}
    >
      <Poster movie={movie} />
      {isPicked && (
        <CheckCircleRounded
          sx={{
            position: "absolute",
            top: 8,
            right: 8,
            fontSize: 36,
            color: "primary.main",
            bgcolor: "background.default",
            borderRadius: 999,
          }}
        />
      )}
    </Box>
    <Typography variant="subtitle2" component="span" sx={{ display: "block", mt: 1.25 }}>
      {movie.title}
    </Typography>
    <Typography variant="body2" color="textSecondary" component="span">
      {movie.year}
    </Typography>
  </ButtonBase>
);
