import type { GridColDef } from "@mui/x-data-grid";
import { messages } from "@/config/messages";
import type { TableName } from "./tableNames";

const text = messages.admin.columns;
type Column = keyof typeof text;

const named = (field: Column, more: Partial<GridColDef> = {}): GridColDef =>
  ({ field, headerName: text[field], width: 130, ...more }) as GridColDef;
const number = (field: Column, more: Partial<GridColDef> = {}) => named(field, { type: "number", ...more });
const time = (field: Column) =>
  named(field, { type: "dateTime", width: 180, valueGetter: (value: string | null) => value && new Date(value) });
const flag = (field: Column, more: Partial<GridColDef> = {}) => named(field, { type: "boolean", ...more });

/** Names with commas between, as they are typed. */
const list = (field: Column) =>
  named(field, {
    width: 220,
    editable: true,
    sortable: false,
    filterable: false,
    valueGetter: (names: string[]) => names.join(", "),
    valueSetter: (typed: string, row) => ({
      ...row,
      [field]: typed
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean),
    }),
  });

const id = number("id", { width: 90 });
const times = [time("created_at"), time("updated_at")];
const editable = { editable: true };
const wide = { width: 240 };

const thumbnail = named("thumbnail_url", {
  sortable: false,
  filterable: false,
  width: 80,
  renderCell: ({ value }: { value?: string | null }) =>
    value && <img src={value} alt="" loading="lazy" style={{ height: 48, maxWidth: 64, objectFit: "cover" }} />,
});

/** The columns of each table, in the order of the server's rows. */
export const columns: Record<TableName, GridColDef[]> = {
  movies: [
    id,
    named("title", { ...wide, ...editable }),
    number("year", { ...editable, width: 90, valueFormatter: (year: number | null) => year?.toString() ?? "" }),
    named("release_date", editable),
    number("runtime", editable),
    named("language", editable),
    number("rating_count"),
    number("rating_mean"),
    number("weighted_rating"),
    number("trending_score"),
    list("genres"),
    list("directors"),
    list("cast"),
    list("keywords"),
    named("overview", { ...wide, ...editable }),
    named("imdb_id", editable),
    number("tmdb_id", editable),
    named("dataset"),
  ],
  users: [
    id,
    named("email", wide),
    named("display_name", { ...editable, width: 180 }),
    flag("is_staff", editable),
    flag("is_active", editable),
    time("date_joined"),
    time("last_login"),
    number("rating_count"),
  ],
  ratings: [
    id,
    named("email", wide),
    named("title", wide),
    number("value", editable),
    number("user_id"),
    number("movie_id"),
    ...times,
  ],
  posts: [
    id,
    thumbnail,
    named("email", wide),
    named("title", { ...wide, ...editable }),
    number("value", editable),
    named("text", { ...wide, ...editable }),
    number("image_width"),
    number("image_height"),
    number("image_bytes"),
    named("image_format"),
    named("image_mode"),
    number("image_orientation"),
    named("image_name", { width: 180 }),
    named("image_taken_at", { width: 170 }),
    named("image_camera", { width: 170 }),
    number("user_id"),
    number("movie_id"),
    ...times,
  ],
};

/** Those left out until they are chosen. */
export const hidden: Record<TableName, Partial<Record<Column, boolean>>> = {
  movies: { cast: false, keywords: false, overview: false, imdb_id: false, tmdb_id: false, dataset: false },
  users: {},
  ratings: { user_id: false, movie_id: false },
  posts: { image_mode: false, image_orientation: false, user_id: false, movie_id: false },
};
