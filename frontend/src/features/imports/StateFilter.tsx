import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import type { ImportCounts } from "@/api/generated";
import { messages } from "@/config/messages";
import type { RowState } from "./types";

const text = messages.imports;
const STATES: readonly RowState[] = ["matched", "ambiguous", "not_found", "exists", "bad", "skipped"];

interface Props {
  counts: ImportCounts;
  value: RowState | "";
  onChange: (state: RowState | "") => void;
}

/** One kind of row, or all; with how many there are. */
export const StateFilter = ({ counts, value, onChange }: Props) => {
  const total = STATES.reduce((sum, state) => sum + counts[state], 0);
  const kinds = [["", text.all, total], ...STATES.map((state) => [state, text.states[state], counts[state]])] as const;
  return (
    <Box role="group" aria-label={text.filter} sx={{ display: "flex", flexWrap: "wrap", gap: 1, my: 2.5 }}>
      {(kinds as readonly (readonly [RowState | "", string, number])[])
        .filter(([, , count]) => count > 0)
        .map(([state, name, count]) => (
          <Chip
            key={state}
            label={`${name} ${count.toLocaleString()}`}
            aria-pressed={state === value}
            color={state === value ? "primary" : "default"}
            variant={state === value ? "filled" : "outlined"}
            onClick={() => onChange(state)}
          />
        ))}
    </Box>
  );
};
