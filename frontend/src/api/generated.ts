import { emptyApi as api } from "./emptyApi";
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    blacklistToken: build.mutation<
      BlacklistTokenApiResponse,
      BlacklistTokenApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/auth/jwt/blacklist/`,
        method: "POST",
        body: queryArg.tokenBlacklistRequest,
      }),
    }),
    createToken: build.mutation<CreateTokenApiResponse, CreateTokenApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/jwt/create/`,
        method: "POST",
        body: queryArg.tokenObtainPairRequest,
      }),
    }),
    refreshToken: build.mutation<RefreshTokenApiResponse, RefreshTokenApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/jwt/refresh/`,
        method: "POST",
        body: queryArg.tokenRefreshRequest,
      }),
    }),
    verifyToken: build.mutation<VerifyTokenApiResponse, VerifyTokenApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/jwt/verify/`,
        method: "POST",
        body: queryArg.tokenVerifyRequest,
      }),
    }),
    sessionLogin: build.mutation<SessionLoginApiResponse, SessionLoginApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/session/login/`,
        method: "POST",
        body: queryArg.loginRequest,
      }),
    }),
    sessionLogout: build.mutation<
      SessionLogoutApiResponse,
      SessionLogoutApiArg
    >({
      query: () => ({ url: `/api/v1/auth/session/logout/`, method: "POST" }),
    }),
    sessionRefresh: build.mutation<
      SessionRefreshApiResponse,
      SessionRefreshApiArg
    >({
      query: () => ({ url: `/api/v1/auth/session/refresh/`, method: "POST" }),
    }),
    createUser: build.mutation<CreateUserApiResponse, CreateUserApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/`,
        method: "POST",
        body: queryArg.newAccountRequest,
      }),
    }),
    retrieveMe: build.query<RetrieveMeApiResponse, RetrieveMeApiArg>({
      query: () => ({ url: `/api/v1/auth/users/me/` }),
    }),
    updateMe: build.mutation<UpdateMeApiResponse, UpdateMeApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/me/`,
        method: "PATCH",
        body: queryArg.patchedAccountRequest,
      }),
    }),
    setPassword: build.mutation<SetPasswordApiResponse, SetPasswordApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/set_password/`,
        method: "POST",
        body: queryArg.setPasswordRequest,
      }),
    }),
    listGenres: build.query<ListGenresApiResponse, ListGenresApiArg>({
      query: () => ({ url: `/api/v1/genres/` }),
    }),
    listLanguages: build.query<ListLanguagesApiResponse, ListLanguagesApiArg>({
      query: () => ({ url: `/api/v1/languages/` }),
    }),
    listMovies: build.query<ListMoviesApiResponse, ListMoviesApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/movies/`,
        params: {
          genre: queryArg.genre,
          language: queryArg.language,
          ordering: queryArg.ordering,
          page: queryArg.page,
          page_size: queryArg.pageSize,
          person: queryArg.person,
          rating_min: queryArg.ratingMin,
          search: queryArg.search,
          year_max: queryArg.yearMax,
          year_min: queryArg.yearMin,
        },
      }),
    }),
    retrieveMovie: build.query<RetrieveMovieApiResponse, RetrieveMovieApiArg>({
      query: (queryArg) => ({ url: `/api/v1/movies/${queryArg.movieId}/` }),
    }),
    retrievePoster: build.query<
      RetrievePosterApiResponse,
      RetrievePosterApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/movies/${queryArg.movieId}/poster/`,
      }),
    }),
    retrievePrediction: build.query<
      RetrievePredictionApiResponse,
      RetrievePredictionApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/movies/${queryArg.movieId}/prediction/`,
      }),
    }),
    listSimilarToMovie: build.query<
      ListSimilarToMovieApiResponse,
      ListSimilarToMovieApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/movies/${queryArg.movieId}/similar/`,
        params: {
          n: queryArg.n,
        },
      }),
    }),
    listLatestMovies: build.query<
      ListLatestMoviesApiResponse,
      ListLatestMoviesApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/movies/latest/`,
        params: {
          page: queryArg.page,
          page_size: queryArg.pageSize,
        },
      }),
    }),
    listPopularMovies: build.query<
      ListPopularMoviesApiResponse,
      ListPopularMoviesApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/movies/popular/`,
        params: {
          page: queryArg.page,
          page_size: queryArg.pageSize,
        },
      }),
    }),
    listTrendingMovies: build.query<
      ListTrendingMoviesApiResponse,
      ListTrendingMoviesApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/movies/trending/`,
        params: {
          page: queryArg.page,
          page_size: queryArg.pageSize,
        },
      }),
    }),
    listOnboarding: build.query<
      ListOnboardingApiResponse,
      ListOnboardingApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/onboarding/`,
        params: {
          n: queryArg.n,
          skip: queryArg.skip,
        },
      }),
    }),
    listRatings: build.query<ListRatingsApiResponse, ListRatingsApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/ratings/`,
        params: {
          ordering: queryArg.ordering,
          page: queryArg.page,
          page_size: queryArg.pageSize,
        },
      }),
    }),
    retrieveRating: build.query<
      RetrieveRatingApiResponse,
      RetrieveRatingApiArg
    >({
      query: (queryArg) => ({ url: `/api/v1/ratings/${queryArg.movieId}/` }),
    }),
    setRating: build.mutation<SetRatingApiResponse, SetRatingApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/ratings/${queryArg.movieId}/`,
        method: "PUT",
        body: queryArg.ratingInputRequest,
      }),
    }),
    deleteRating: build.mutation<DeleteRatingApiResponse, DeleteRatingApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/ratings/${queryArg.movieId}/`,
        method: "DELETE",
      }),
    }),
    rateBatch: build.mutation<RateBatchApiResponse, RateBatchApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/ratings/batch/`,
        method: "POST",
        body: queryArg.ratingBatchInputRequest,
      }),
    }),
    listBecauseYouLiked: build.query<
      ListBecauseYouLikedApiResponse,
      ListBecauseYouLikedApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/recommendations/because-you-liked/`,
        params: {
          n: queryArg.n,
        },
      }),
    }),
    recommendFromPicks: build.mutation<
      RecommendFromPicksApiResponse,
      RecommendFromPicksApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/recommendations/from-picks/`,
        method: "POST",
        body: queryArg.picksInputRequest,
      }),
    }),
    listHiddenGems: build.query<
      ListHiddenGemsApiResponse,
      ListHiddenGemsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/recommendations/hidden-gems/`,
        params: {
          n: queryArg.n,
        },
      }),
    }),
    listPersonal: build.query<ListPersonalApiResponse, ListPersonalApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/recommendations/personal/`,
        params: {
          n: queryArg.n,
        },
      }),
    }),
    findSimilar: build.query<FindSimilarApiResponse, FindSimilarApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/recommendations/similar/`,
        params: {
          n: queryArg.n,
          title: queryArg.title,
        },
      }),
    }),
    listTopRated: build.query<ListTopRatedApiResponse, ListTopRatedApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/recommendations/top-rated/`,
        params: {
          genre: queryArg.genre,
          n: queryArg.n,
        },
      }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as api };
export type BlacklistTokenApiResponse = unknown;
export type BlacklistTokenApiArg = {
  tokenBlacklistRequest: TokenBlacklistRequestWrite;
};
export type CreateTokenApiResponse = /** status 200  */ TokenObtainPairRead;
export type CreateTokenApiArg = {
  tokenObtainPairRequest: TokenObtainPairRequestWrite;
};
export type RefreshTokenApiResponse = /** status 200  */ TokenRefreshRead;
export type RefreshTokenApiArg = {
  tokenRefreshRequest: TokenRefreshRequest;
};
export type VerifyTokenApiResponse = unknown;
export type VerifyTokenApiArg = {
  tokenVerifyRequest: TokenVerifyRequestWrite;
};
export type SessionLoginApiResponse = /** status 200  */ AccessToken;
export type SessionLoginApiArg = {
  loginRequest: LoginRequestWrite;
};
export type SessionLogoutApiResponse = unknown;
export type SessionLogoutApiArg = void;
export type SessionRefreshApiResponse = /** status 200  */ AccessToken;
export type SessionRefreshApiArg = void;
export type CreateUserApiResponse = /** status 201  */ NewAccountRead;
export type CreateUserApiArg = {
  newAccountRequest: NewAccountRequestWrite;
};
export type RetrieveMeApiResponse = /** status 200  */ AccountRead;
export type RetrieveMeApiArg = void;
export type UpdateMeApiResponse = /** status 200  */ AccountRead;
export type UpdateMeApiArg = {
  patchedAccountRequest: PatchedAccountRequest;
};
export type SetPasswordApiResponse = unknown;
export type SetPasswordApiArg = {
  setPasswordRequest: SetPasswordRequest;
};
export type ListGenresApiResponse = /** status 200  */ GenreCount[];
export type ListGenresApiArg = void;
export type ListLanguagesApiResponse = /** status 200  */ LanguageCount[];
export type ListLanguagesApiArg = void;
export type ListMoviesApiResponse = /** status 200  */ MovieCardPage;
export type ListMoviesApiArg = {
  genre?: string;
  /** ISO 639-1. */
  language?: string;
  /** Else the best hits come first. */
  ordering?:
    | "trending"
    | "popular"
    | "latest"
    | "top_rated"
    | "title"
    | "year"
    | "-year"
    | "";
  page?: number;
  pageSize?: number;
  /** The name of a director or of one of the cast. */
  person?: string;
  /** The least mean rating, in stars. */
  ratingMin?: number;
  /** Words of the title or of names; all must occur. Where none do, near ones count. */
  search?: string;
  yearMax?: number;
  yearMin?: number;
};
export type RetrieveMovieApiResponse = /** status 200  */ MovieDetail;
export type RetrieveMovieApiArg = {
  movieId: number;
};
export type RetrievePosterApiResponse = /** status 200  */ Blob;
export type RetrievePosterApiArg = {
  movieId: number;
};
export type RetrievePredictionApiResponse = /** status 200  */ Prediction;
export type RetrievePredictionApiArg = {
  movieId: number;
};
export type ListSimilarToMovieApiResponse = /** status 200  */ SimilarMoviePage;
export type ListSimilarToMovieApiArg = {
  movieId: number;
  n?: number;
};
export type ListLatestMoviesApiResponse = /** status 200  */ MovieCardPage;
export type ListLatestMoviesApiArg = {
  page?: number;
  pageSize?: number;
};
export type ListPopularMoviesApiResponse = /** status 200  */ MovieCardPage;
export type ListPopularMoviesApiArg = {
  page?: number;
  pageSize?: number;
};
export type ListTrendingMoviesApiResponse = /** status 200  */ MovieCardPage;
export type ListTrendingMoviesApiArg = {
  page?: number;
  pageSize?: number;
};
export type ListOnboardingApiResponse = /** status 200  */ OnboardingMoviePage;
export type ListOnboardingApiArg = {
  n?: number;
  /** Ids of movies the user has not seen, with commas between. */
  skip?: string;
};
export type ListRatingsApiResponse = /** status 200  */ MovieRatingPage;
export type ListRatingsApiArg = {
  ordering?: "-updated_at" | "updated_at" | "-value" | "value" | "title";
  page?: number;
  pageSize?: number;
};
export type RetrieveRatingApiResponse = /** status 200  */ MovieRating;
export type RetrieveRatingApiArg = {
  movieId: number;
};
export type SetRatingApiResponse =
  /** status 200  */ MovieRating | /** status 201  */ MovieRating;
export type SetRatingApiArg = {
  movieId: number;
  ratingInputRequest: RatingInputRequest;
};
export type DeleteRatingApiResponse = unknown;
export type DeleteRatingApiArg = {
  movieId: number;
};
export type RateBatchApiResponse = /** status 200  */ MovieRatingPage;
export type RateBatchApiArg = {
  ratingBatchInputRequest: RatingBatchInputRequest;
};
export type ListBecauseYouLikedApiResponse =
  /** status 200  */ LikedMovieRailPage;
export type ListBecauseYouLikedApiArg = {
  n?: number;
};
export type RecommendFromPicksApiResponse = /** status 200  */ PicksResult;
export type RecommendFromPicksApiArg = {
  picksInputRequest: PicksInputRequest;
};
export type ListHiddenGemsApiResponse = /** status 200  */ ScoredMoviePage;
export type ListHiddenGemsApiArg = {
  n?: number;
};
export type ListPersonalApiResponse = /** status 200  */ RecommendedMoviePage;
export type ListPersonalApiArg = {
  n?: number;
};
export type FindSimilarApiResponse = /** status 200  */ SimilarMoviePage;
export type FindSimilarApiArg = {
  n?: number;
  /** Loosely: case, accents, articles and typos do not matter. */
  title: string;
};
export type ListTopRatedApiResponse = /** status 200  */ ScoredMoviePage;
export type ListTopRatedApiArg = {
  genre?: string;
  n?: number;
};
export type Problem = {
  type: string;
  /** The status in words. */
  title: string;
  status: number;
  /** One sentence for a person. */
  detail: string;
  /** Messages by field, where fields were at fault. */
  errors?: {
    [key: string]: string[];
  };
  /** Names that exist, where a name was not found. */
  suggestions?: string[];
};
export type TokenBlacklistRequest = {};
export type TokenBlacklistRequestWrite = {
  refresh: string;
};
export type TokenObtainPair = {};
export type TokenObtainPairRead = {
  access: string;
  refresh: string;
};
export type TokenObtainPairRequest = {};
export type TokenObtainPairRequestWrite = {
  email: string;
  password: string;
};
export type TokenRefresh = {
  refresh: string;
};
export type TokenRefreshRead = {
  access: string;
  refresh: string;
};
export type TokenRefreshRequest = {
  refresh: string;
};
export type TokenVerifyRequest = {};
export type TokenVerifyRequestWrite = {
  token: string;
};
export type AccessToken = {
  access: string;
};
export type LoginRequest = {};
export type LoginRequestWrite = {
  email: string;
  password: string;
};
export type NewAccount = {
  email: string;
  display_name?: string;
};
export type NewAccountRead = {
  id: number;
  email: string;
  display_name?: string;
};
export type NewAccountRequest = {
  email: string;
  display_name?: string;
};
export type NewAccountRequestWrite = {
  email: string;
  display_name?: string;
  password: string;
};
export type Account = {
  display_name: string;
};
export type AccountRead = {
  id: number;
  email: string;
  display_name: string;
  is_staff: boolean;
};
export type PatchedAccountRequest = {
  display_name?: string;
};
export type SetPasswordRequest = {
  new_password: string;
  current_password: string;
};
export type GenreCount = {
  name: string;
  movie_count: number;
};
export type LanguageCount = {
  /** ISO 639-1. */
  language: string;
  movie_count: number;
};
export type MovieCard = {
  id: number;
  title: string;
  year: number | null;
  genres: string[];
  directors: string[];
  /** Null: draw one. */
  poster_url: string | null;
  /** Minutes. */
  runtime: number | null;
  /** Stars. */
  rating_mean: number | null;
  rating_count: number;
};
export type MovieCardPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: MovieCard[];
};
export type RatingHistogram = {
  dataset: number[];
  /** By users of this site. */
  site: number[];
};
export type MovieDetail = {
  id: number;
  title: string;
  year: number | null;
  genres: string[];
  directors: string[];
  /** Null: draw one. */
  poster_url: string | null;
  /** Minutes. */
  runtime: number | null;
  /** Stars. */
  rating_mean: number | null;
  rating_count: number;
  overview: string;
  /** In billing order. */
  cast: string[];
  keywords: string[];
  /** ISO 639-1, or empty. */
  language: string;
  release_date: string | null;
  /** Such as tt0114709, or empty. */
  imdb_id: string;
  tmdb_id: number | null;
  rating_histogram: RatingHistogram;
};
export type RecommendationReason = {
  movie_id: number;
  title: string;
  /** What the user gave it. */
  rating: number;
  /** Its part of the score. */
  contribution: number;
};
export type Prediction = {
  /** Stars; null without ratings. */
  predicted_rating: number | null;
  /** With `upper` an 80 % interval, in stars. */
  lower: number | null;
  upper: number | null;
  /** The same in a sentence. */
  explanation: string;
  /** Ratings it rests on. */
  rating_count: number;
  /** Rated movies most like it; a negative contribution speaks against it. */
  reasons: RecommendationReason[];
};
export type SimilarMovie = {
  id: number;
  title: string;
  year: number | null;
  genres: string[];
  directors: string[];
  /** Null: draw one. */
  poster_url: string | null;
  /** Minutes. */
  runtime: number | null;
  /** Stars. */
  rating_mean: number | null;
  rating_count: number;
  /** Falls along the list; without a unit. */
  score: number;
  /** What both have, most telling first. */
  shared: string[];
};
export type SimilarMoviePage = {
  movie: MovieCard;
  count: number;
  next: string | null;
  previous: string | null;
  results: SimilarMovie[];
};
export type OnboardingMovie = {
  id: number;
  title: string;
  year: number | null;
  genres: string[];
  directors: string[];
  /** Null: draw one. */
  poster_url: string | null;
  /** Minutes. */
  runtime: number | null;
  /** Stars. */
  rating_mean: number | null;
  rating_count: number;
};
export type OnboardingMoviePage = {
  rating_count: number;
  count: number;
  next: string | null;
  previous: string | null;
  results: OnboardingMovie[];
};
export type MovieRating = {
  movie: MovieCard;
  value: number;
  created_at: string;
  updated_at: string;
};
export type MovieRatingPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: MovieRating[];
};
export type RatingInputRequest = {
  value: number;
};
export type MovieRatingInputRequest = {
  value: number;
  movie_id: number;
};
export type RatingBatchInputRequest = {
  ratings: MovieRatingInputRequest[];
};
export type LikedMovieRail = {
  movie: MovieCard;
  results: SimilarMovie[];
};
export type LikedMovieRailPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: LikedMovieRail[];
};
export type PicksResultStrategyEnum = "neural" | "als";
export type PickReason = {
  movie_id: number;
  title: string;
  /** Its part of the score. */
  contribution: number;
};
export type PickedMovie = {
  id: number;
  title: string;
  year: number | null;
  genres: string[];
  directors: string[];
  /** Null: draw one. */
  poster_url: string | null;
  /** Minutes. */
  runtime: number | null;
  /** Stars. */
  rating_mean: number | null;
  rating_count: number;
  /** Falls along the list; without a unit. */
  score: number;
  reasons: PickReason[];
};
export type PicksResult = {
  /** What found the less known. */
  strategy: PicksResultStrategyEnum;
  /** The same in a sentence. */
  explanation: string;
  model_version: string;
  popular: PickedMovie[];
  less_known: PickedMovie[];
};
export type PicksInputRequest = {
  /** Three of the 100 best by weighted rating. */
  movie_ids: number[];
  /** The same seed gives the same movies; without one they are the best. */
  seed?: number | null;
};
export type ScoredMovie = {
  id: number;
  title: string;
  year: number | null;
  genres: string[];
  directors: string[];
  /** Null: draw one. */
  poster_url: string | null;
  /** Minutes. */
  runtime: number | null;
  /** Stars. */
  rating_mean: number | null;
  rating_count: number;
  /** Falls along the list; without a unit. */
  score: number;
};
export type ScoredMoviePage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: ScoredMovie[];
};
export type RecommendedMoviePageStrategyEnum =
  "blend" | "als" | "popular" | "top_rated";
export type RecommendedMovie = {
  id: number;
  title: string;
  year: number | null;
  genres: string[];
  directors: string[];
  /** Null: draw one. */
  poster_url: string | null;
  /** Minutes. */
  runtime: number | null;
  /** Stars. */
  rating_mean: number | null;
  rating_count: number;
  /** Falls along the list; without a unit. */
  score: number;
  /** Stars. */
  predicted_rating: number | null;
  reasons: RecommendationReason[];
};
export type RecommendedMoviePage = {
  /** What ranked the list. */
  strategy: RecommendedMoviePageStrategyEnum;
  /** The same in a sentence. */
  explanation: string;
  rating_count: number;
  model_version: string;
  count: number;
  next: string | null;
  previous: string | null;
  results: RecommendedMovie[];
};
export const {
  useBlacklistTokenMutation,
  useCreateTokenMutation,
  useRefreshTokenMutation,
  useVerifyTokenMutation,
  useSessionLoginMutation,
  useSessionLogoutMutation,
  useSessionRefreshMutation,
  useCreateUserMutation,
  useRetrieveMeQuery,
  useUpdateMeMutation,
  useSetPasswordMutation,
  useListGenresQuery,
  useListLanguagesQuery,
  useListMoviesQuery,
  useRetrieveMovieQuery,
  useRetrievePosterQuery,
  useRetrievePredictionQuery,
  useListSimilarToMovieQuery,
  useListLatestMoviesQuery,
  useListPopularMoviesQuery,
  useListTrendingMoviesQuery,
  useListOnboardingQuery,
  useListRatingsQuery,
  useRetrieveRatingQuery,
  useSetRatingMutation,
  useDeleteRatingMutation,
  useRateBatchMutation,
  useListBecauseYouLikedQuery,
  useRecommendFromPicksMutation,
  useListHiddenGemsQuery,
  useListPersonalQuery,
  useFindSimilarQuery,
  useListTopRatedQuery,
} = injectedRtkApi;
