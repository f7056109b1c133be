import Button from "@mui/material/Button";
import { useState } from "react";
import { Link } from "react-router";
import { useDeletePostMutation, useListMyPostsQuery, type PostShown } from "@/api/generated";
import { ConfirmDialog } from "@/components/feedback/ConfirmDialog";
import { MembersOnly } from "@/components/feedback/MembersOnly";
import { Page } from "@/components/layout/Page";
import { PostCard } from "@/components/post/PostCard";
import { useToast } from "@/components/toast/ToastContext";
import { messages } from "@/config/messages";
import { PostPages, POSTS_PER_PAGE, usePageNumber } from "./PostPages";

const text = messages.posts;

/** The member's own posts, each with a way to change it or to take it back. */
export const MyPostsPage = () => (
  <Page
    title={text.mine}
    actions={
      <Button component={Link} to="/posts/new" variant="contained">
        {text.new}
      </Button>
    }
  >
    <MembersOnly from="/my-posts" title={text.guest} text={text.guestText}>
      <OwnPosts />
    </MembersOnly>
  </Page>
);

const OwnPosts = () => {
  const { page, turnTo } = usePageNumber();
  const posts = useListMyPostsQuery({ page, pageSize: POSTS_PER_PAGE });
  const [doomed, setDoomed] = useState<PostShown | null>(null);
  const [deletePost, { isLoading }] = useDeletePostMutation();
  const show = useToast();
  const remove = async (postId: number) => {
    const { error } = await deletePost({ postId });
    setDoomed(null);
    show(error ? { text: text.notDeleted, severity: "error" } : { text: text.deleted });
  };
  return (
    <>
      <PostPages posts={posts} page={page} turnTo={turnTo}>
        {(post) => (
          <PostCard post={post}>
            <Button
              component={Link}
              to={`/posts/${post.id}/edit`}
              color="inherit"
              size="small"
              sx={{ mt: 1 }}
              aria-label={text.edit(post.movie?.title ?? post.title)}
            >
              {text.editShort}
            </Button>
            <Button
              color="inherit"
              size="small"
              sx={{ mt: 1 }}
              aria-label={text.delete(post.movie?.title ?? post.title)}
              onClick={() => setDoomed(post)}
            >
              {text.confirm}
            </Button>
          </PostCard>
        )}
      </PostPages>
      <ConfirmDialog
        open={doomed !== null}
        title={text.deleteTitle}
        text={text.deleteText}
        confirmText={text.confirm}
        isSending={isLoading}
        onConfirm={() => doomed && void remove(doomed.id)}
        onClose={() => setDoomed(null)}
      />
    </>
  );
};
