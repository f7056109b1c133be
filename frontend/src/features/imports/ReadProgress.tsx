import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useUploadProgress } from "@/api/uploadProgress";
import { messages } from "@/config/messages";

const text = messages.imports;

/** How much has been sent; then that the server reads it. */
export const ReadProgress = () => {
  const percent = Math.round(100 * (useUploadProgress() ?? 1));
  const isSending = percent < 100;
  return (
    <Box sx={{ width: "100%", maxWidth: 520 }}>
      <LinearProgress
        variant={isSending ? "determinate" : "indeterminate"}
        value={percent}
        aria-label={text.file}
        sx={{ height: 8, borderRadius: 999 }}
      />
      <Typography role="status" variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
        {isSending ? text.sending(percent) : text.reading}
      </Typography>
    </Box>
  );
};
