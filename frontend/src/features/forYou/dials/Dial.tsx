import Box from "@mui/material/Box";
import Slider from "@mui/material/Slider";
import Typography from "@mui/material/Typography";
import { useId, type ReactNode } from "react";

interface Props {
  label: string;
  /** What the ends stand for. */
  ends: readonly [string, string];
  value: number;
  lowest: -1 | 0;
  onTurn: (value: number) => void;
  onSettle: (value: number) => void;
  children?: ReactNode;
}

/** Ten steps of 0.1 make 0.9999999999999999. */
const rounded = (value: number | number[]): number => Math.round(Number(value) * 10) / 10 + 0;

/** A slider between two ends; in the middle, or at 0, it changes nothing. */
export const Dial = ({ label, ends, value, lowest, onTurn, onSettle, children }: Props) => {
  const id = useId();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box sx={{ display: "flex", alignItems: "center", minHeight: 28 }}>
        <Typography id={id} variant="subtitle2" component="span" sx={{ flexGrow: 1, overflowWrap: "anywhere" }}>
          {label}
        </Typography>
        {children}
      </Box>
      <Box sx={{ px: 1.25 }}>
        <Slider
          aria-labelledby={id}
          getAriaValueText={(at) => (at === 0 ? "0" : `${at > 0 ? ends[1] : ends[0]} ${Math.abs(at * 100)} %`)}
          value={value}
          min={lowest}
          max={1}
          step={0.1}
          track={lowest ? false : "normal"}
          marks={[{ value: 0 }]}
          color={value ? "primary" : "secondary"}
          onChange={(_, to) => onTurn(rounded(to))}
          onChangeCommitted={(_, to) => onSettle(rounded(to))}
          sx={{ display: "block", py: 1.5 }}
        />
      </Box>
      <Box
        aria-hidden
        sx={{ display: "flex", justifyContent: "space-between", fontSize: "0.78rem", color: "text.secondary" }}
      >
        <span>{ends[0]}</span>
        <span>{ends[1]}</span>
      </Box>
    </Box>
  );
};
