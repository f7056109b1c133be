import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useApplyImportMutation, type ImportShown } from "@/api/generated";
import { Choice } from "@/components/forms/Choice";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { faultOf } from "./faultOf";
import type { Choices } from "./types";

const text = messages.imports;

/** What is to become of what exists, and the button that does it all. */
export const ConfirmBar = ({ upload, choices }: { upload: ImportShown; choices: Choices }) => {
  const [existing, setExisting] = useState<"keep" | "replace">("keep");
  const [apply, { isLoading, error }] = useApplyImportMutation();
  const show = useToast();
  const { counts } = upload;
  const chosen = Object.entries(choices).flatMap(([place, id]) => (id === null ? [] : [{ place: Number(place), movie_id: id }]));
  const count = counts.matched + chosen.length + (existing === "replace" ? counts.exists : 0);
  const open = counts.ambiguous - chosen.length;
  const send = async () => {
    const { data } = await apply({ importId: upload.id, importApplyInputRequest: { existing, choices: chosen } });
    if (data) show({ text: text.appliedText(data.ratings_added, data.ratings_replaced, data.watchlist_added) });
  };
  return (
    <Box
      sx={{
        position: "sticky",
        bottom: { xs: 72, md: 16 },
        mt: 3,
        p: 2,
        border: 1,
        borderColor: "divider",
        borderRadius: 3,
        bgcolor: "background.paper",
        boxShadow: 6,
        display: "grid",
        gap: 1.5,
      }}
    >
      {error && <Alert severity="error">{faultOf(error)}</Alert>}
      {open > 0 && <Typography variant="body2">{text.open(open)}</Typography>}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
        {counts.exists > 0 && (
          <Choice
            label={text.existing}
            value={existing}
            choices={[
              ["keep", text.keep],
              ["replace", text.replace],
            ]}
            onChange={(value) => setExisting(value === "replace" ? "replace" : "keep")}
          />
        )}
        <Button variant="contained" size="large" loading={isLoading} disabled={count === 0} onClick={() => void send()}>
          {text.apply(count)}
        </Button>
        {count === 0 && <Typography color="textSecondary">{text.nothing}</Typography>}
      </Box>
    </Box>
  );
};
