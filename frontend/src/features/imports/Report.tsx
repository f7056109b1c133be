import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { ImportShown } from "@/api/generated";
import { messages } from "@/config/messages";
import { ConfirmBar } from "./ConfirmBar";
import { ReportRows } from "./ReportRows";
import { StateFilter } from "./StateFilter";
import type { Choices, RowState } from "./types";

const text = messages.imports;

/** What each row of an upload would do; ambiguous ones are settled here, then it is applied. */
export const Report = ({ upload, onLeave }: { upload: ImportShown; onLeave: () => void }) => {
  const [state, setState] = useState<RowState | "">(upload.counts.ambiguous ? "ambiguous" : "");
  const [choices, setChoices] = useState<Choices>({});
  const choose = (place: number, movieId: number | null) =>
    setChoices((before) => ({ ...before, [place]: movieId }));
  const taken = upload.files.filter((file) => file.taken);
  const others = upload.files.filter((file) => !file.taken);
  return (
    <section aria-labelledby="report">
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center", justifyContent: "space-between" }}>
        <Typography id="report" variant="h2" sx={{ overflowWrap: "anywhere" }}>
          {text.report(upload.name)}
        </Typography>
        <Button color="inherit" variant="outlined" onClick={onLeave}>
          {text.another}
        </Button>
      </Box>
      <Typography color="textSecondary" sx={{ mt: 1, overflowWrap: "anywhere" }}>
        {text.files(taken.map(({ service, content, row_count }) => `${service} ${content} (${text.rows(row_count)})`))}{" "}
        {others.length > 0 && text.notTaken(others.map(({ name }) => name))}
      </Typography>
      <StateFilter counts={upload.counts} value={state} onChange={setState} />
      <ReportRows key={state} importId={upload.id} state={state} choices={choices} onChoose={choose} />
      <ConfirmBar upload={upload} choices={choices} />
    </section>
  );
};
