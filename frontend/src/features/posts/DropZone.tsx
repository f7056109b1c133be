import AddPhotoAlternateRounded from "@mui/icons-material/AddPhotoAlternateRounded";
import Alert from "@mui/material/Alert";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useRef, useState } from "react";
import { VisuallyHidden } from "@/components/layout/VisuallyHidden";
import { messages } from "@/config/messages";
import { faultOf, TYPES } from "./imageFile";
import { Preview } from "./Preview";

const text = messages.posts;

interface Props {
  file: File | null;
  onChange: (file: File | null) => void;
}

/** Drop an image, or choose one; what it shows and measures is seen before it is sent. */
export const DropZone = ({ file, onChange }: Props) => {
  const [fault, setFault] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (given?: File | null) => {
    if (!given) return;
    const found = faultOf(given);
    setFault(found);
    onChange(found ? null : given);
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
        p: 3,
        borderRadius: 3,
        border: "2px dashed",
        borderColor: isOver ? "primary.main" : "divider",
        bgcolor: isOver ? "action.hover" : "background.paper",
        display: "grid",
        gap: 1.5,
        justifyItems: "start",
      }}
    >
      <Typography sx={{ fontWeight: 600 }}>{text.image}</Typography>
      <Typography variant="body2" color="textSecondary">
        {text.imageHint}
      </Typography>
      {fault && <Alert severity="error">{fault}</Alert>}
      {file && <Preview key={`${file.name}-${file.lastModified}`} file={file} />}
      <Box sx={{ display: "flex", gap: 1 }}>
        <Button variant="outlined" startIcon={<AddPhotoAlternateRounded />} onClick={() => input.current?.click()}>
          {text.choose}
        </Button>
        {file && (
          <Button color="inherit" onClick={() => onChange(null)}>
            {text.removeImage}
          </Button>
        )}
      </Box>
      <VisuallyHidden>
        <input
          ref={input}
          type="file"
          aria-label={text.image}
          accept={TYPES.join(",")}
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
