import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableContainer from "@mui/material/TableContainer";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import type { ReactNode } from "react";

interface Props {
  label: string;
  head: readonly string[];
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/** A small table, the first cell of each row its name; it scrolls sideways by itself where it is too wide. */
export const SimpleTable = ({ label, head, rows }: Props) => (
  <TableContainer tabIndex={0} role="region" aria-label={label} sx={{ border: 1, borderColor: "divider", borderRadius: 2 }}>
    <Table size="small">
      <TableHead>
        <TableRow>
          {head.map((name) => (
            <TableCell key={name} sx={{ fontWeight: 650 }}>
              {name}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <TableRow key={key}>
            <TableCell component="th" scope="row">
              {name}
            </TableCell>
            {cells.map((cell, index) => (
              <TableCell key={head[index + 1]}>{cell}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </TableContainer>
);
