import { useParams } from "react-router";
import { messages } from "@/config/messages";
import { AdminOnly } from "./AdminOnly";
import { RowGrid } from "./RowGrid";
import { TABLE_NAMES } from "./tableNames";

/** One table of the database. */
export const TablePage = () => {
  const { name } = useParams();
  const table = TABLE_NAMES.find((known) => known === name) ?? "movies";
  return (
    <AdminOnly title={messages.admin.tables[table]} from={`/dashboard/tables/${table}`}>
      <RowGrid key={table} table={table} />
    </AdminOnly>
  );
};
