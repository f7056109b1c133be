import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Slider from "@mui/material/Slider";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { messages } from "@/config/messages";
import { TitleField } from "./TitleField";

const text = messages.similar;

interface Props {
  title: string;
  count: number;
  limits: { least: number; most: number };
  onCount: (count: number) => void;
  onCountSettled: (count: number) => void;
  onTitle: (title: string) => void;
}

export const SimilarForm = ({ title, count, limits, onCount, onCountSettled, onTitle }: Props) => {
  const [typed, setTyped] = useState(title);
  const label = useId();
  const submit = (asked: string) => {
    if (asked.trim()) onTitle(asked.trim());
  };
  return (
    <Box
      component="form"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit(typed);
      }}
      sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 2, columnGap: 3, mb: 4 }}
    >
      <Box sx={{ flex: "1 1 18rem", maxWidth: 520 }}>
        <TitleField value={typed} onType={setTyped} onChoose={submit} />
      </Box>
      <Box sx={{ flex: "0 1 15rem", minWidth: 200 }}>
        <Typography id={label} variant="body2" color="textSecondary">
          {text.count}: <strong>{count}</strong>
        </Typography>
        <Slider
          aria-labelledby={label}
          value={count}
          min={limits.least}
          max={limits.most}
          step={5}
          onChange={(_, value) => onCount(Number(value))}
          onChangeCommitted={(_, value) => onCountSettled(Number(value))}
        />
      </Box>
      <Button type="submit" variant="contained" size="large">
        {text.submit}
      </Button>
    </Box>
  );
};
