import SearchRounded from "@mui/icons-material/SearchRounded";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import InputAdornment from "@mui/material/InputAdornment";
import { Choice } from "@/components/forms/Choice";
import { GenreChoice } from "@/components/forms/GenreChoice";
import { messages } from "@/config/messages";
import { LanguageChoice } from "./LanguageChoice";
import { SettledField } from "./SettledField";
import { ORDERINGS, yearOf, type Filters } from "./useFilters";

const text = messages.explore;
const RATINGS = ["3", "3.5", "4", "4.5"] as const;

interface Props {
  filters: Filters;
  change: (changed: Partial<Filters>) => void;
  clear: () => void;
}

const yearInput = { htmlInput: { inputMode: "numeric", maxLength: 4, pattern: "[0-9]{4}" } } as const;

/** Everything that narrows the list down. */
export const FilterBar = ({ filters, change, clear }: Props) => {
  const orderings: [string, string][] = ORDERINGS.map((name) => [name, text.orderings[name]]);
  const isFiltered = Object.values(filters).some((value) => value !== "");
  const year = (name: "from" | "to", label: string) => (
    <SettledField
      label={label}
      value={filters[name]}
      onSettled={(value) => change({ [name]: value })}
      error={filters[name] !== "" && yearOf(filters[name]) === undefined}
      size="small"
      sx={{ flex: { xs: "1 1 140px", sm: "0 0 110px" } }}
      slotProps={yearInput}
    />
  );
  return (
    <Box role="search" sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, mb: 3 }}>
      <SettledField
        label={text.search}
        type="search"
        value={filters.search}
        onSettled={(search) => change({ search })}
        size="small"
        sx={{ flex: { xs: "1 1 100%", sm: "1 1 16rem" } }}
        slotProps={{
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchRounded />
              </InputAdornment>
            ),
          },
        }}
      />
      <GenreChoice value={filters.genre} onChange={(genre) => change({ genre })} />
      {year("from", text.from)}
      {year("to", text.to)}
      <LanguageChoice value={filters.language} onChange={(language) => change({ language })} />
      <Choice
        label={text.rating}
        value={filters.rating}
        onChange={(rating) => change({ rating })}
        choices={[["", text.anyRating], ...RATINGS.map((least) => [least, text.ratingFrom(least)] as const)]}
      />
      <Choice
        label={text.sort}
        value={filters.ordering}
        onChange={(ordering) => change({ ordering: ordering as Filters["ordering"] })}
        choices={[
          ["", filters.search ? text.bestMatch : text.orderings.popular],
          ...(filters.search ? orderings : orderings.slice(1)),
        ]}
      />
      {filters.person && <Chip label={filters.person} onDelete={() => change({ person: "" })} sx={{ alignSelf: "center" }} />}
      {isFiltered && (
        <Button color="inherit" onClick={clear}>
          {text.clear}
        </Button>
      )}
    </Box>
  );
};
