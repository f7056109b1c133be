import type { ImportCounts } from "@/api/generated";

export type RowState = keyof ImportCounts;

/** The chosen film by the row's place; null: left out. */
export type Choices = Readonly<Record<number, number | null>>;
