import Typography from "@mui/material/Typography";
import type { ModelVersion } from "@/api/generated";
import { messages } from "@/config/messages";
import { SimpleTable } from "./SimpleTable";

const text = messages.admin;

const shown = (value: unknown): string =>
  value === undefined ? "–" : typeof value === "number" ? String(Number(value.toPrecision(4))) : String(value);

/** Two versions side by side: metrics first, then settings. */
export const Comparison = ({ versions }: { versions: readonly ModelVersion[] }) => {
  const [first, second] = versions;
  if (!first || !second) {
    return <Typography color="textSecondary">{text.compareHint}</Typography>;
  }
  const facts = (version: ModelVersion): Record<string, unknown> => ({
    [text.dataset]: version.dataset.slice(0, 19),
    ...version.metrics,
    ...version.params,
  });
  const [left, right] = [facts(first), facts(second)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return (
    <SimpleTable
      label={text.comparison}
      head={[text.fact, first.version, second.version]}
      rows={names.map((name) => ({ key: name, cells: [name, shown(left[name]), shown(right[name])] }))}
    />
  );
};
