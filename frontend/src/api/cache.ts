import type { ThunkDispatch, UnknownAction } from "@reduxjs/toolkit";
import { formDataOf } from "@/api/formData";
import { api as generated } from "@/api/generated";
import { ratingIndexApi, type RatingIndex } from "@/api/ratingIndex";
import { SHELVES, type Shelf } from "@/api/shelves";
import { sessionHint } from "@/api/sessionHint";
import { sessionEnded, sessionOpened } from "@/api/sessionSlice";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as RTK Query types it, whatever the store
type ApiDispatch = ThunkDispatch<any, any, UnknownAction>;

/** Shows the change before the server confirms it; a refusal undoes it and asks the server what is true. */
const changeAtOnce = async (
  dispatch: ApiDispatch,
  confirmed: Promise<unknown>,
  change: (index: RatingIndex) => void,
) => {
  const patch = dispatch(ratingIndexApi.util.updateQueryData("ratingIndex", undefined, change));
  await confirmed.catch(patch.undo);
};

const changed =
  <Tag extends string>(...tags: Tag[]) =>
  (_: unknown, error: unknown): Tag[] =>
    error ? [] : tags;

const touched = (_: unknown, error: unknown) =>
  error ? (["RatingIndex"] as const) : (["Rating", "Personal", "Onboarding", "Movie", "Shelf"] as const);

/** Puts the film where it goes before the server confirms it, and back if that is refused. */
const shelveAtOnce = async (dispatch: ApiDispatch, confirmed: Promise<unknown>, movieId: number, shelf?: Shelf) => {
  const patch = dispatch(
    generated.util.updateQueryData("retrieveShelves", undefined, (index) => {
      for (const name of SHELVES) index[name] = index[name].filter((id) => id !== movieId);
      if (shelf) index[shelf].unshift(movieId);
    }),
  );
  await confirmed.catch(patch.undo);
};

const shelving = (shelf?: Shelf) => ({
  invalidatesTags: (): ("Shelf" | "Personal" | "Onboarding")[] => ["Shelf", "Personal", "Onboarding"],
  onQueryStarted: (
    { movieId }: { movieId: number },
    { dispatch, queryFulfilled }: { dispatch: ApiDispatch; queryFulfilled: Promise<unknown> },
  ) => shelveAtOnce(dispatch, queryFulfilled, movieId, shelf),
});

const imported = changed("Import", "Rating", "RatingIndex", "Personal", "Onboarding", "Movie", "Shelf");

/** What each endpoint provides and outdates. */
export const api = generated.enhanceEndpoints({
  endpoints: {
    retrieveMe: { providesTags: ["Account"] },
    listRatings: { providesTags: ["Rating"] },
    listPersonal: { providesTags: ["Personal"] },
    listHiddenGems: { providesTags: ["Personal"] }, // members' lists leave out what they know
    retrieveShelves: { providesTags: ["Shelf"] },
    listWatchlist: { providesTags: ["Shelf"] },
    listHidden: { providesTags: ["Shelf"] },
    addToWatchlist: shelving("watchlist"),
    removeFromWatchlist: shelving(),
    hideMovie: shelving("hidden"),
    unhideMovie: shelving(),
    listBecauseYouLiked: { providesTags: ["Personal"] },
    retrieveExplanation: { providesTags: ["Personal"] },
    retrievePredictionRecord: { providesTags: ["Rating"] },
    listMoods: { providesTags: ["Mood"] },
    createMood: { invalidatesTags: changed("Mood") },
    changeMood: { invalidatesTags: changed("Mood") },
    deleteMood: { invalidatesTags: changed("Mood") },
    retrievePrediction: { providesTags: ["Personal"] },
    listOnboarding: { providesTags: ["Onboarding"] },
    retrieveMovie: { providesTags: ["Movie"] }, // its histogram counts the user's own stars
    listPosts: { providesTags: ["Post"] },
    listMyPosts: { providesTags: ["Post"] },
    createPost: {
      query: ({ postInputRequest }) => ({ url: "/api/v1/posts/", method: "POST", body: formDataOf(postInputRequest) }),
      invalidatesTags: (_, error) => (error ? [] : ["Post", "Rating", "RatingIndex", "Personal", "Movie"]),
    },
    retrievePost: { providesTags: ["Post"] },
    deletePost: { invalidatesTags: (_, error) => (error ? [] : ["Post"]) },
    listImports: { providesTags: ["Import"] },
    checkImport: {
      query: ({ importInputRequest }) => ({
        url: "/api/v1/imports/",
        method: "POST",
        body: formDataOf(importInputRequest),
      }),
      invalidatesTags: changed("Import"),
    },
    applyImport: { invalidatesTags: imported },
    undoImport: { invalidatesTags: imported },
    setEmail: { invalidatesTags: ["Account"] },
    updateMe: { invalidatesTags: ["Account"] },
    updateMovieRow: { invalidatesTags: changed("Rows") },
    deleteMovieRows: { invalidatesTags: changed("Rows") },
    listMovieRows: { providesTags: ["Rows"] },
    exportMovieRows: { keepUnusedDataFor: 0 },
    updateUserRow: { invalidatesTags: changed("Rows") },
    deleteUserRows: { invalidatesTags: changed("Rows") },
    listUserRows: { providesTags: ["Rows"] },
    exportUserRows: { keepUnusedDataFor: 0 },
    updateRatingRow: { invalidatesTags: changed("Rows") },
    deleteRatingRows: { invalidatesTags: changed("Rows") },
    listRatingRows: { providesTags: ["Rows"] },
    exportRatingRows: { keepUnusedDataFor: 0 },
    updatePostRow: { invalidatesTags: changed("Rows") },
    deletePostRows: { invalidatesTags: changed("Rows") },
    listPostRows: { providesTags: ["Rows"] },
    exportPostRows: { keepUnusedDataFor: 0 },
    listModels: { providesTags: ["Models"] },
    activateModel: { invalidatesTags: changed("Models") },
    rollBackModels: { invalidatesTags: changed("Models") },
    setRating: {
      invalidatesTags: touched,
      onQueryStarted: ({ movieId, ratingInputRequest }, { dispatch, queryFulfilled }) =>
        changeAtOnce(dispatch, queryFulfilled, (index) => {
          index[movieId] = ratingInputRequest.value;
        }),
    },
    deleteRating: {
      invalidatesTags: touched,
      onQueryStarted: ({ movieId }, { dispatch, queryFulfilled }) =>
        changeAtOnce(dispatch, queryFulfilled, (index) => {
          index[movieId] = null;
        }),
    },
    sessionLogin: {
      onQueryStarted: async (_, { dispatch, queryFulfilled }) => {
        const answer = await queryFulfilled.catch(() => null); // the form shows what went wrong
        if (!answer) return;
        sessionHint.keep();
        dispatch(sessionOpened(answer.data.access));
        dispatch(generated.util.invalidateTags(["Personal"]));
      },
    },
    sessionLogout: {
      onQueryStarted: async (_, { dispatch, queryFulfilled }) => {
        const ended = await queryFulfilled.then(
          () => true,
          () => false, // still logged in; the menu says so
        );
        if (!ended) return;
        sessionHint.drop();
        dispatch(sessionEnded());
      },
    },
  },
});
