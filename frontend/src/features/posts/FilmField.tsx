import Autocomplete from "@mui/material/Autocomplete";
import TextField from "@mui/material/TextField";
import { useState } from "react";
import { useListMoviesQuery, type MovieCard } from "@/api/generated";
import { useResting } from "@/components/forms/useResting";
import { messages } from "@/config/messages";

/** A film of the catalogue, or the title of another. */
export type Film = Pick<MovieCard, "id" | "title" | "year"> | string;

const named = (film: Film): string =>
  typeof film === "string" ? film : film.year === null ? film.title : `${film.title} (${film.year})`;

interface Props {
  value: Film;
  onChange: (film: Film) => void;
}

/** Which film a post is about, completed from the catalogue. */
export const FilmField = ({ value, onChange }: Props) => {
  const [typed, setTyped] = useState(named(value));
  const search = useResting(typed.replace(/\s*\(\d{4}\)$/, "").trim());
  const { currentData } = useListMoviesQuery({ search, pageSize: 8 }, { skip: search.length < 2 });
  return (
    <Autocomplete<Film, false, true, true>
      freeSolo
      disableClearable
      options={search.length < 2 ? [] : (currentData?.results ?? [])}
      filterOptions={(found) => found} // the server has filtered
      getOptionLabel={named}
      getOptionKey={(film) => (typeof film === "string" ? film : film.id)}
      inputValue={typed}
      onInputChange={(_, text, reason) => {
        setTyped(text);
        if (reason === "input") onChange(text.trim());
      }}
      value={value}
      onChange={(_, film) => onChange(film)}
      renderInput={(params) => (
        <TextField {...params} label={messages.posts.film} helperText={messages.posts.filmHint} required />
      )}
    />
  );
};
