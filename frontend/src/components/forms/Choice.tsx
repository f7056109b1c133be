import TextField from "@mui/material/TextField";

interface Props {
  label: string;
  value: string;
  /** Shown text by value, in order. */
  choices: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}

/** One of a few, with the platform's own list: the best there is on phones and for screen readers. */
export const Choice = ({ label, value, choices, onChange }: Props) => (
  <TextField
    select
    label={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    size="small"
    slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    sx={{
      flex: { xs: "1 1 140px", sm: "0 0 auto" },
      minWidth: { sm: 150 },
      "& option": { color: "text.primary", bgcolor: "background.paper" },
    }}
  >
    {choices.map(([key, text]) => (
      <option key={key} value={key}>
        {text}
      </option>
    ))}
  </TextField>
);
