import { useSearchParams } from "react-router";
import { useRetrieveMovieQuery } from "@/api/generated";
import { MembersOnly } from "@/components/feedback/MembersOnly";
import { Page } from "@/components/layout/Page";
import { messages } from "@/config/messages";
import { PostForm } from "./PostForm";

const text = messages.posts;

/** Write about a film; the address may name it. */
export const UploadPage = () => {
  const [params] = useSearchParams();
  const movieId = Number(params.get("movie"));
  const isNamed = Number.isInteger(movieId) && movieId > 0;
  const { currentData, isError } = useRetrieveMovieQuery({ movieId }, { skip: !isNamed });
  return (
    <Page title={text.new}>
      <MembersOnly from={isNamed ? `/posts/new?movie=${movieId}` : "/posts/new"} title={text.guest} text={text.guestText}>
        {(!isNamed || currentData || isError) && <PostForm about={currentData} />}
      </MembersOnly>
    </Page>
  );
};
