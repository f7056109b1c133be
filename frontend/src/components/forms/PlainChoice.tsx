import Box from "@mui/material/Box";
import type { ChangeEvent } from "react";

interface Props {
  label: string;
  value: string;
  choices: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}

const look = {
  font: "inherit",
  fontSize: "0.875rem",
  color: "text.primary",
  bgcolor: "background.paper",
  border: 1,
  borderColor: "divider",
  borderRadius: 1,
  minHeight: 32,
  maxWidth: 140,
  px: 1,
};

/** `Choice` without Material's text field, for what every first visit loads. */
export const PlainChoice = ({ label, value, choices, onChange }: Props) => (
  <Box
    component="select"
    aria-label={label}
    value={value}
    onChange={(event: ChangeEvent<HTMLSelectElement>) => onChange(event.target.value)}
    sx={look}
  >
    {choices.map(([key, text]) => (
      <option key={key} value={key}>
        {text}
      </option>
    ))}
  </Box>
);
