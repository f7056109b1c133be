import Box from "@mui/material/Box";
import { messages } from "@/config/messages";
import type { Move } from "./moves";

const text = messages.moves;

const signs = (move: Move): [sign: string, said: string] => {
  if (move === "in") return [text.new, text.new];
  return move > 0 ? [`▲ ${move}`, text.up(move)] : [`▼ ${-move}`, text.down(-move)];
};

/** Where a film went since the last rating. */
export const MoveMark = ({ move }: { move?: Move }) => {
  if (move === undefined) return null;
  const [sign, said] = signs(move);
  const isGain = move === "in" || move > 0;
  return (
    <Box
      component="span"
      role="img"
      aria-label={said}
      sx={{
        display: "inline-block",
        mt: 0.5,
        px: 0.75,
        borderRadius: 1,
        fontSize: "0.8125rem",
        fontWeight: 650,
        border: 1,
        borderColor: isGain ? "secondary.main" : "divider",
        color: isGain ? "secondary.main" : "text.secondary",
      }}
    >
      {sign}
    </Box>
  );
};
