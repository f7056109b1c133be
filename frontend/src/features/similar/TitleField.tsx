import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useListMoviesQuery } from "@/api/generated";
import { messages } from "@/config/messages";
import { useResting } from "@/components/forms/useResting";

interface Props {
  value: string;
  onType: (text: string) => void;
  onChoose: (title: string) => void;
}

const titled = ({ title, year }: { title: string; year: number | null }) =>
  year === null ? title : `${title} (${year})`;

/** A title, completed from the catalogue; any other text may be sent too, it is matched loosely. */
export const TitleField = ({ value, onType, onChoose }: Props) => {
  const search = useResting(value.replace(/\s*\(\d{4}\)$/, "").trim());
  const { currentData } = useListMoviesQuery({ search, pageSize: 8 }, { skip: search.length < 2 });
  const options = search.length < 2 ? [] : (currentData?.results ?? []).map(titled);
  return (
    <Autocomplete
      freeSolo
      options={[...new Set(options)]}
      filterOptions={(found) => found} // the server has filtered
      inputValue={value}
      onInputChange={(_, text, reason) => {
        if (reason !== "reset") onType(text);
      }}
      onChange={(_, chosen) => {
        if (chosen === null) return;
        onType(chosen);
        onChoose(chosen);
      }}
      renderInput={(params) => <TextField {...params} label={messages.similar.input} />}
    />
  );
};
