import Button from "@mui/material/Button";
import { Link } from "react-router";
import { useListPostsQuery } from "@/api/generated";
import { Page } from "@/components/layout/Page";
import { PostCard } from "@/components/post/PostCard";
import { messages } from "@/config/messages";
import { PostPages, POSTS_PER_PAGE, usePageNumber } from "./PostPages";

const text = messages.posts;

/** Everybody's posts. */
export const GalleryPage = () => {
  const { page, turnTo } = usePageNumber();
  const posts = useListPostsQuery({ page, pageSize: POSTS_PER_PAGE });
  return (
    <Page
      title={text.gallery}
      lead={text.galleryHow}
      actions={
        <Button component={Link} to="/posts/new" variant="contained">
          {text.write}
        </Button>
      }
    >
      <PostPages posts={posts} page={page} turnTo={turnTo}>
        {(post) => <PostCard post={post} />}
      </PostPages>
    </Page>
  );
};
