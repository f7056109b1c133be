import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useState } from "react";
import { useListGenresQuery, useListTagsQuery } from "@/api/generated";
import { useResting } from "@/components/forms/useResting";
import { messages } from "@/config/messages";

const text = messages.dials;

/** A genre, or after a few letters any tag that films share, to see more or less of. */
export const LeaningField = ({ taken, onAdd }: { taken: readonly string[]; onAdd: (name: string) => void }) => {
  const [typed, setTyped] = useState("");
  const search = useResting(typed.trim(), 150);
  const { data: genres = [] } = useListGenresQuery();
  const { currentData: tags } = useListTagsQuery({ search }, { skip: search.length < 2 });
  const found = search.length < 2 ? genres : (tags?.results ?? []);
  return (
    <Autocomplete
      options={found.map(({ name }) => name).filter((name) => !taken.includes(name) && !/[,:]/.test(name))}
      filterOptions={(options) => options} // the server has filtered
      value={null}
      inputValue={typed}
      blurOnSelect
      onInputChange={(_, value, reason) => setTyped(reason === "input" ? value : "")}
      onChange={(_, name) => name && onAdd(name)}
      noOptionsText={text.noTag}
      size="small"
      renderInput={(params) => <TextField {...params} label={text.add} placeholder={text.addHint} />}
    />
  );
};
