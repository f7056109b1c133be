import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useUploadProgress } from "@/api/uploadProgress";
import { messages } from "@/config/messages";

const text = messages.posts;

/** How much has been sent; then that the server looks at it. */
export const SendProgress = () => {
  const percent = Math.round(100 * (useUploadProgress() ?? 0));
  const said = percent < 100 ? text.sending(percent) : text.checking;
  return (
    <div>
      <LinearProgress
        variant={percent < 100 ? "determinate" : "indeterminate"}
        value={percent}
        aria-label={text.image}
        sx={{ height: 8, borderRadius: 999 }}
      />
      <Typography role="status" variant="body2" color="textSecondary">
        {said}
      </Typography>
    </div>
  );
};
