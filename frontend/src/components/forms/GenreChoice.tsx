import { useListGenresQuery } from "@/api/generated";
import { messages } from "@/config/messages";
import { Choice } from "./Choice";

interface Props {
  value: string;
  onChange: (genre: string) => void;
}

/** All genres, or one. */
export const GenreChoice = ({ value, onChange }: Props) => {
  const { data = [] } = useListGenresQuery();
  const names = data.map(({ name }) => name);
  const known = !value || names.includes(value) ? names : [value, ...names]; // while loading, or a stale address
  return (
    <Choice
      label={messages.common.genre}
      value={value}
      onChange={onChange}
      choices={[["", messages.common.allGenres], ...known.map((name) => [name, name] as const)]}
    />
  );
};
