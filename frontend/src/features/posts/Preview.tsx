import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState, type SyntheticEvent } from "react";
import { messages } from "@/config/messages";

const text = messages.posts;

/** The chosen image and what can be read of it here. */
export const Preview = ({ file }: { file: File }) => {
  const [url] = useState(() => URL.createObjectURL(file)); // given back once the image has been read
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
      {!isUnreadable && (
        <Box
          component="img"
          src={url}
          alt={text.preview}
          onLoad={({ currentTarget }: SyntheticEvent<HTMLImageElement>) => {
            setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight });
            URL.revokeObjectURL(url);
          }}
          onError={() => {
            setUnreadable(true);
            URL.revokeObjectURL(url);
          }}
          sx={{ maxWidth: 160, maxHeight: 200, borderRadius: 1.5 }}
        />
      )}
      <div>
        <Typography sx={{ fontWeight: 600, overflowWrap: "anywhere" }}>{file.name}</Typography>
        <Typography variant="body2" color="textSecondary">
          {size && `${text.pixels(size.width, size.height)}, `}
          {text.bytes(file.size)}, {file.type}
        </Typography>
        {isUnreadable && <Typography variant="body2">{text.unreadable}</Typography>}
      </div>
    </Box>
  );
};
