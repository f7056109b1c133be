import Typography from "@mui/material/Typography";
import type { ImportRowShown, MovieCard } from "@/api/generated";
import { PlainChoice } from "@/components/forms/PlainChoice";
import { RouterLink } from "@/components/layout/RouterLink";
import { messages } from "@/config/messages";

const text = messages.imports;

interface Props {
  row: ImportRowShown;
  chosen: number | null;
  onChoose: (movieId: number | null) => void;
}

const named = ({ title, year, directors }: MovieCard) =>
  [year === null ? title : `${title} (${year})`, directors[0]].filter(Boolean).join(", ");

/** The film that a row means, the choice between several, or why it is none. */
export const Outcome = ({ row, chosen, onChoose }: Props) => {
  if (row.state === "ambiguous") {
    return (
      <PlainChoice
        label={text.choice(row.title)}
        value={chosen === null ? "" : String(chosen)}
        choices={[["", text.leaveOut], ...row.choices.map((movie) => [String(movie.id), named(movie)] as const)]}
        onChange={(value) => onChoose(value ? Number(value) : null)}
      />
    );
  }
  return (
    <>
      {row.movie && (
        <RouterLink to={`/movies/${row.movie.id}`} color="textPrimary">
          {row.movie.title} {row.movie.year !== null && `(${row.movie.year})`}
        </RouterLink>
      )}
      {row.state === "not_found" && text.notFound}
      {row.hint && (
        <Typography variant="caption" component="p" color="textSecondary">
          {row.hint}
        </Typography>
      )}
    </>
  );
};
