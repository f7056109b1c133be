import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import { DataGrid, type GridValidRowModel } from "@mui/x-data-grid";
import { deDE, enUS } from "@mui/x-data-grid/locales";
import { useState } from "react";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { useToast } from "@/components/toast/ToastContext";
import { locale, messages } from "@/config/messages";
import { columns, hidden } from "./columns";
import { gridQuery, type GridState } from "./gridQuery";
import type { TableName } from "./tableNames";
import { tables } from "./tables";
import { useRowEdit } from "./useRowEdit";
import { saveAsFile } from "./saveAsFile";

const text = messages.admin;
const PAGE_SIZES = [25, 50, 100];
const { localeText } = (locale === "de" ? deDE : enUS).components.MuiDataGrid.defaultProps;
const start: GridState = { pagination: { page: 0, pageSize: 25 }, sorting: [], filter: { items: [] } };

/** A table with server-side paging, order and filters; cells are edited in place. */
export const RowGrid = ({ table }: { table: TableName }) => {
  const { useRows, useDelete, useExport } = tables[table];
  const [state, setState] = useState(start);
  const [selected, setSelected] = useState<ReadonlySet<unknown>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const query = gridQuery(state);
  const { data, error, isFetching, refetch } = useRows(query);
  const save = useRowEdit(table);
  const remove = useDelete();
  const read = useExport();
  const show = useToast();

  const removeSelected = async () => {
    setAsking(false);
    try {
      await remove([...selected].map(Number));
      setSelected(new Set());
      show({ text: text.deleted(selected.size) });
    } catch {
      show({ text: text.notDeleted, severity: "error" });
    }
  };
  const exportRows = async () => {
    try {
      saveAsFile(await read(query), `${table}.csv`);
    } catch {
      show({ text: text.notExported, severity: "error" });
    }
  };

  return (
    <>
      {error !== undefined && <ErrorPanel error={error} retry={refetch} />}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, my: 2 }}>
        <Button variant="outlined" onClick={() => void exportRows()}>
          {text.export}
        </Button>
        <Button color="error" variant="outlined" disabled={selected.size === 0} onClick={() => setAsking(true)}>
          {text.deleteSelected(selected.size)}
        </Button>
      </Box>
      <Box sx={{ height: "min(720px, 80vh)" }}>
        <DataGrid<GridValidRowModel>
          aria-label={text.tables[table]}
          localeText={localeText}
          columns={columns[table]}
          rows={data?.results ?? []}
          rowCount={data?.count ?? 0}
          loading={isFetching}
          pageSizeOptions={PAGE_SIZES}
          paginationMode="server"
          sortingMode="server"
          filterMode="server"
          paginationModel={state.pagination}
          onPaginationModelChange={(pagination) => setState((last) => ({ ...last, pagination }))}
          onSortModelChange={(sorting) => setState((last) => ({ ...last, sorting }))}
          onFilterModelChange={(filter) => setState((last) => ({ ...last, filter }))}
          checkboxSelection
          disableRowSelectionOnClick
          disableRowSelectionExcludeModel
          rowSelectionModel={{ type: "include", ids: selected as Set<number> }}
          onRowSelectionModelChange={({ ids }) => setSelected(ids)}
          editMode="row"
          processRowUpdate={save}
          onProcessRowUpdateError={() => undefined} // said by useRowEdit
          initialState={{ columns: { columnVisibilityModel: hidden[table] } }}
          showToolbar
          slotProps={{
            toolbar: { csvOptions: { disableToolbarButton: true }, printOptions: { disableToolbarButton: true } },
          }}
        />
      </Box>
      <ConfirmDialog
        open={isAsking}
        title={text.deleteTitle(selected.size)}
        text={text.deleteText}
        confirmText={messages.posts.confirm}
        onConfirm={() => void removeSelected()}
        onClose={() => setAsking(false)}
      />
    </>
  );
};
