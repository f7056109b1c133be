import { formDataOf } from "@/api/formData";
import { api as generated, type PostShown } from "@/api/generated";

/** What its author makes of a post. */
export interface PostChanges {
  title?: string;
  value: number | null;
  text: string;
  remove_image: boolean;
  image?: File;
}

/** As JSON, in which stars can be null; as a form where there is a file, in which empty stars are none. */
const bodyOf = (changes: PostChanges): PostChanges | FormData =>
  changes.image ? formDataOf({ ...changes, value: changes.value ?? "" }) : changes;

export const postChangesApi = generated.injectEndpoints({
  endpoints: (build) => ({
    changePost: build.mutation<PostShown, { postId: number; changes: PostChanges }>({
      query: ({ postId, changes }) => ({ url: `/api/v1/posts/${postId}/`, method: "PATCH", body: bodyOf(changes) }),
      invalidatesTags: (_, error) => (error ? [] : ["Post", "Rating", "RatingIndex", "Personal", "Movie"]),
    }),
  }),
});

export const { useChangePostMutation } = postChangesApi;
