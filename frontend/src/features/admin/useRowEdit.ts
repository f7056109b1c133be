import type { GridValidRowModel } from "@mui/x-data-grid";
import { isProblem } from "@/api/problem";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { columns } from "./columns";
import { changesOf } from "./gridQuery";
import type { TableName } from "./tableNames";
import { tables } from "./tables";

const text = messages.admin;

const reasonOf = (error: unknown): string =>
  isProblem(error) ? Object.values(error.errors ?? {}).flat().join(" ") || error.detail : text.notSaved;

/** Saves an edited row, says so and offers to undo it; a refusal says why, and the row stays open. */
export const useRowEdit = (table: TableName) => {
  const update = tables[table].useUpdate();
  const show = useToast();
  const fields = columns[table].filter(({ editable }) => editable).map(({ field }) => field);

  return async (after: GridValidRowModel, before: GridValidRowModel): Promise<GridValidRowModel> => {
    const changes = changesOf(before, after, fields);
    if (Object.keys(changes).length === 0) return before;
    try {
      const saved = await update(Number(before.id), changes);
      const undo = () =>
        void update(Number(before.id), changesOf(after, before, fields)).then(
          () => show({ text: text.restored }),
          (error: unknown) => show({ text: reasonOf(error), severity: "error" }),
        );
      show({ text: text.saved, undo });
      return saved;
    } catch (error) {
      show({ text: reasonOf(error), severity: "error" });
      throw error;
    }
  };
};
