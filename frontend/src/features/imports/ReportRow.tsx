import TableCell from "@mui/material/TableCell";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import type { ImportRowShown } from "@/api/generated";
import { messages } from "@/config/messages";
import { Outcome } from "./Outcome";

const text = messages.imports;

interface Props {
  row: ImportRowShown;
  chosen: number | null;
  onChoose: (place: number, movieId: number | null) => void;
}

const mark = ({ kind, value }: ImportRowShown) => {
  if (value !== null) return <span aria-label={messages.common.stars(value)} role="img">{`${value}★`}</span>;
  return kind === "watchlist" ? text.watchlist : text.seen;
};

/** One row of the file, and what becomes of it. */
export const ReportRow = ({ row, chosen, onChoose }: Props) => (
  <TableRow>
    <TableCell component="th" scope="row">
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {row.title || text.noTitle} {row.year !== null && `(${row.year})`}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {text.line(row.line, row.file)}
      </Typography>
    </TableCell>
    <TableCell>{row.state === "bad" ? "–" : mark(row)}</TableCell>
    <TableCell>
      <Outcome row={row} chosen={chosen} onChoose={(movieId) => onChoose(row.place, movieId)} />
    </TableCell>
  </TableRow>
);
