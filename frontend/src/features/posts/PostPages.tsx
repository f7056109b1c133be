import Button from "@mui/material/Button";
import Pagination from "@mui/material/Pagination";
import type { ReactNode } from "react";
import { Link, useSearchParams } from "react-router";
import type { PostShown } from "@/api/generated";
import { EmptyState } from "@/components/feedback/EmptyState";
import { ErrorPanel } from "@/components/feedback/ErrorPanel";
import { PostGrid, postSkeletons } from "@/components/post/PostGrid";
import { messages } from "@/config/messages";

const text = messages.posts;
export const POSTS_PER_PAGE = 24;

/** The page number in the address. */
export const usePageNumber = () => {
  const [params, setParams] = useSearchParams();
  return {
    page: Math.max(1, Number.parseInt(params.get("page") ?? "1", 10) || 1),
    turnTo: (page: number) => setParams(page === 1 ? {} : { page: String(page) }),
  };
};

interface Props {
  posts: {
    currentData?: { count: number; results: PostShown[] };
    error?: unknown;
    refetch: () => unknown;
  };
  page: number;
  turnTo: (page: number) => void;
  children: (post: PostShown) => ReactNode;
}

/** A page of posts: skeletons, posts, an invitation where there are none, or an error that can be retried. */
export const PostPages = ({ posts: { currentData, error, refetch }, page, turnTo, children }: Props) => {
  if (error) return <ErrorPanel error={error} retry={refetch} />;
  if (!currentData) return <PostGrid>{postSkeletons(8)}</PostGrid>;
  if (currentData.count === 0) {
    return (
      <EmptyState title={text.none} text={text.noneText}>
        <Button component={Link} to="/posts/new" variant="contained">
          {text.write}
        </Button>
      </EmptyState>
    );
  }
  const pages = Math.ceil(currentData.count / POSTS_PER_PAGE);
  return (
    <>
      <PostGrid>
        {currentData.results.map((post) => (
          <li key={post.id}>{children(post)}</li>
        ))}
      </PostGrid>
      {pages > 1 && (
        <Pagination
          page={page}
          count={pages}
          onChange={(_, number) => turnTo(number)}
          sx={{ mt: 3, "& ul": { justifyContent: "center" } }}
        />
      )}
    </>
  );
};
