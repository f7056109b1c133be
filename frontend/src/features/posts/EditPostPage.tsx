import Skeleton from "@mui/material/Skeleton";
import { useParams } from "react-router";
import { useRetrieveMeQuery, useRetrievePostQuery } from "@/api/generated";
import { isProblem } from "@/api/problem";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { MembersOnly } from "@/components/feedback/MembersOnly";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";
import { EditForm } from "./EditForm";

const text = messages.posts;

/** Change a post of one's own. */
export const EditPostPage = () => {
  const postId = Number(useParams().postId);
  return (
    <Page title={text.editTitle}>
      <MembersOnly from={`/posts/${postId}/edit`} title={text.guest} text={text.guestText}>
        <OwnPost postId={postId} />
      </MembersOnly>
    </Page>
  );
};

const OwnPost = ({ postId }: { postId: number }) => {
  const post = useRetrievePostQuery({ postId }, { skip: !Number.isInteger(postId) });
  const me = useRetrieveMeQuery();
  const error = post.error ?? me.error;
  const isUnknown = !Number.isInteger(postId) || (isProblem(error) && error.status === 404);
  const isOthers = me.data && post.data && post.data.author.id !== me.data.id;
  if (isUnknown || isOthers) return <EmptyState title={text.notYours} text={text.notYoursText} />;
  if (error) return <ErrorPanel error={error} retry={post.error ? post.refetch : me.refetch} />;
  if (!post.currentData || !me.data) return <Skeleton variant="rounded" height={520} sx={{ maxWidth: 680 }} />;
  return <EditForm key={postId} post={post.currentData} />;
};
