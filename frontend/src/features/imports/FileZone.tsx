import UploadFileRounded from "@mui/icons-material/UploadFileRounded";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useRef, useState } from "react";
import { useCheckImportMutation } from "@/api/generated";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { messages } from "@/config/messages";
import { faultOf } from "./faultOf";
import { ReadProgress } from "./ReadProgress";

const text = messages.imports;
const TYPES = ".zip,.csv,.json,application/zip,text/csv,application/json";

/** Drop an export of another service, or choose one; it is sent and read at once. */
export const FileZone = () => {
  const [check, { isLoading, error }] = useCheckImportMutation();
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (file?: File | null) => {
    if (file) void check({ importInputRequest: { file } });
  };
  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
      }}
      sx={{
        p: { xs: 3, sm: 5 },
        borderRadius: 3,
        border: "2px dashed",
        borderColor: isOver ? "primary.main" : "divider",
        bgcolor: isOver ? "action.hover" : "background.paper",
        display: "grid",
        gap: 2,
        justifyItems: "start",
      }}
    >
      <Typography variant="h2">{text.file}</Typography>
      <Typography color="textSecondary" sx={{ maxWidth: "62ch" }}>
        {text.hint}
      </Typography>
      {error && <Alert severity="error">{faultOf(error)}</Alert>}
      {isLoading && <ReadProgress />}
      <Button
        variant="contained"
        size="large"
        startIcon={<UploadFileRounded />}
        disabled={isLoading}
        onClick={() => input.current?.click()}
      >
        {text.choose}
      </Button>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          aria-label={text.file}
          accept={TYPES}
          tabIndex={-1} // the button opens it
          onChange={(event) => {
            take(event.target.files?.[0]);
            event.target.value = ""; // choosing the same file again is a change, too
          }}
        />
      </VisuallyHidden>
    </Box>
  );
};
