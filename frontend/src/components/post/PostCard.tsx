import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import type { PostShown } from "@/api/generated";
import { RouterLink } from "@/components/layout/RouterLink";
import { dateInWords } from "@/config/inWords";
import { messages } from "@/config/messages";
import { ImageFacts } from "./ImageFacts";

interface Props {
  post: PostShown;
  /** The heading level of the title: 2 directly under the page's own, 3 within a section. */
  level?: 2 | 3;
  /** Buttons for its author. */
  children?: ReactNode;
}

/** What somebody posted about a film. */
export const PostCard = ({ post, level = 2, children }: Props) => {
  const { image, movie, author, value, text, created_at } = post;
  const title = movie?.title ?? post.title;
  return (
    <Box
      component="article"
      sx={{ borderRadius: 3, overflow: "hidden", border: 1, borderColor: "divider", bgcolor: "background.paper" }}
    >
      {image && (
        <Box
          component="img"
          src={image.thumbnail_url}
          alt={messages.posts.imageOf(title)}
          loading="lazy"
          sx={{ display: "block", width: 1, aspectRatio: "4 / 5", objectFit: "cover", bgcolor: "action.hover" }}
        />
      )}
      <Box sx={{ p: 2 }}>
        <Typography variant="subtitle1" component={`h${level}`} sx={{ overflowWrap: "anywhere" }}>
          {movie ? <RouterLink to={`/movies/${movie.id}`}>{title}</RouterLink> : title}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {messages.posts.by(author.display_name, dateInWords(created_at))}
        </Typography>
        {value !== null && (
          <Typography sx={{ color: "warning.main", fontWeight: 700 }}>
            <span role="img" aria-label={messages.common.stars(value)}>
              {value} ★
            </span>
          </Typography>
        )}
        {text && <Typography sx={{ mt: 1, overflowWrap: "anywhere", whiteSpace: "pre-line" }}>{text}</Typography>}
        {image && <ImageFacts image={image} />}
        {children}
      </Box>
    </Box>
  );
};
