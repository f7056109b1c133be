import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { Link } from "react-router";
import { useListPostsQuery } from "@/api/generated";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { PostCard } from "@/components/post/PostCard";
import { PostGrid } from "@/components/post/PostGrid";
import { messages } from "@/config/messages";

const text = messages.movie;
const SHOWN = 8;

/** What members posted about this film. */
export const MoviePosts = ({ movieId }: { movieId: number }) => {
  const { currentData, error, refetch } = useListPostsQuery({ movieId, pageSize: SHOWN });
  return (
    <Box component="section" aria-label={text.posts} sx={{ mt: 5 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 2, mb: 2 }}>
        <Typography variant="h2" sx={{ flexGrow: 1 }}>
          {text.posts}
        </Typography>
        <Button component={Link} to={`/posts/new?movie=${movieId}`} variant="outlined">
          {text.write}
        </Button>
      </Box>
      {error && <ErrorPanel error={error} retry={refetch} />}
      {currentData?.count === 0 && <Typography color="textSecondary">{text.noPosts}</Typography>}
      <PostGrid>
        {currentData?.results.map((post) => (
          <li key={post.id}>
            <PostCard post={post} level={3} />
          </li>
        ))}
      </PostGrid>
    </Box>
  );
};
