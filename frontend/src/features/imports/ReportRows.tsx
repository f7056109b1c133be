import Pagination from "@mui/material/Pagination";
import Skeleton from "@mui/material/Skeleton";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableContainer from "@mui/material/TableContainer";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { useState } from "react";
import { useListImportRowsQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { messages } from "@/config/messages";
import { ReportRow } from "./ReportRow";
import type { Choices, RowState } from "./types";

const text = messages.imports;
const PAGE_SIZE = 25;

interface Props {
  importId: number;
  state: RowState | "";
  choices: Choices;
  onChoose: (place: number, movieId: number | null) => void;
}

/** One page of the rows of one state, or of all. */
export const ReportRows = ({ importId, state, choices, onChoose }: Props) => {
  const [page, setPage] = useState(1);
  const { data, error, refetch } = useListImportRowsQuery({
    importId,
    state: state || undefined,
    page,
    pageSize: PAGE_SIZE,
  });
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!data) return <Skeleton variant="rounded" height={420} />;
  const pages = Math.ceil(data.count / PAGE_SIZE);
  return (
    <>
      <TableContainer sx={{ border: 1, borderColor: "divider", borderRadius: 2, bgcolor: "background.paper" }}>
        <Table size="small" sx={{ tableLayout: "fixed", "& td, & th": { px: { xs: 1, sm: 2 }, overflowWrap: "anywhere" } }}>
          <TableHead>
            <TableRow>
              <TableCell sx={{ fontWeight: 650 }}>{text.film}</TableCell>
              <TableCell sx={{ fontWeight: 650, width: { xs: 76, sm: 120 } }}>{text.yours}</TableCell>
              <TableCell sx={{ fontWeight: 650 }}>{text.becomes}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {data.results.map((row) => (
              <ReportRow key={row.place} row={row} chosen={choices[row.place] ?? null} onChoose={onChoose} />
            ))}
          </TableBody>
        </Table>
      </TableContainer>
      {pages > 1 && (
        <Pagination
          page={page}
          count={pages}
          onChange={(_, number) => setPage(number)}
          sx={{ mt: 2, "& ul": { justifyContent: "center" } }}
        />
      )}
    </>
  );
};
