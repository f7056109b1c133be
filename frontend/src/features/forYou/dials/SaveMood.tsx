import BookmarkAddRounded from "@mui/icons-material/BookmarkAddRounded";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useState, type FormEvent } from "react";
import { useCreateMoodMutation } from "@/api/generated";
import { isProblem } from "@/api/problem";
import { messages } from "@/config/messages";
import { turnedOf, type Dials } from "./dials";

const text = messages.dials;
const LONGEST = 60;

/** Keeps the dials as they stand, under a name. */
export const SaveMood = ({ dials }: { dials: Dials }) => {
  const [name, setName] = useState<string | null>(null);
  const [create, { error, isLoading, reset }] = useCreateMoodMutation();
  if (name === null) {
    return (
      <Button size="small" startIcon={<BookmarkAddRounded />} onClick={() => setName("")}>
        {text.keep}
      </Button>
    );
  }
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await create({ moodInputRequest: { name: name.trim(), ...turnedOf(dials) } });
    if (!answer.error) setName(null);
  };
  const fault = isProblem(error) ? (error.errors?.name?.[0] ?? error.detail) : undefined;
  return (
    <Box component="form" onSubmit={(event) => void send(event)} sx={{ display: "flex", gap: 1, alignItems: "flex-start" }}>
      <TextField
        autoFocus
        size="small"
        label={text.name}
        value={name}
        error={Boolean(fault)}
        helperText={fault}
        onChange={(event) => {
          setName(event.target.value);
          reset();
        }}
        onKeyDown={(event) => event.key === "Escape" && setName(null)}
        slotProps={{ htmlInput: { maxLength: LONGEST } }}
      />
      <Button type="submit" variant="contained" disabled={!name.trim() || isLoading}>
        {text.save}
      </Button>
    </Box>
  );
};
