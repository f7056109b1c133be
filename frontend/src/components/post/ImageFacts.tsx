import Box from "@mui/material/Box";
import type { PostImageShown } from "@/api/generated";
import { messages } from "@/config/messages";

const text = messages.posts;

/** What the uploaded file said about itself, folded away. */
export const ImageFacts = ({ image }: { image: PostImageShown }) => {
  const facts = [
    [text.size, `${text.pixels(image.width, image.height)}, ${text.bytes(image.byte_count)}`],
    [text.format, `${image.format} ${image.mode}`],
    [text.fileName, image.original_name],
    [text.takenAt, image.taken_at.replace("T", " ")],
    [text.camera, image.camera],
  ].filter(([, value]) => value);
  return (
    <Box component="details" sx={{ mt: 1.5, typography: "body2", color: "text.secondary" }}>
      <summary>{text.facts}</summary>
      <Box component="dl" sx={{ m: 0, mt: 1, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: 2 }}>
        {facts.map(([name, value]) => (
          <Box key={name} sx={{ display: "contents", "& dd": { m: 0, overflowWrap: "anywhere" } }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Box>
        ))}
      </Box>
    </Box>
  );
};
