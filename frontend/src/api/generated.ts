import { emptyApi as api } from "./emptyApi";
const injectedRtkApi = api.injectEndpoints({
  endpoints: (build) => ({
    exportAccount: build.query<ExportAccountApiResponse, ExportAccountApiArg>({
      query: () => ({ url: `/api/v1/account/export/` }),
    }),
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
        body: queryArg.tokenBlacklistRequest,
      }),
    }),
    verifyToken: build.mutation<VerifyTokenApiResponse, VerifyTokenApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/jwt/verify/`,
        method: "POST",
        body: queryArg.tokenVerifyRequest,
      }),
    }),
    startSocialLogin: build.query<
      StartSocialLoginApiResponse,
      StartSocialLoginApiArg
    >({
      query: (queryArg) => ({ url: `/api/v1/auth/o/${queryArg.provider}/` }),
    }),
    finishSocialLogin: build.mutation<
      FinishSocialLoginApiResponse,
      FinishSocialLoginApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/auth/o/${queryArg.provider}/`,
        method: "POST",
        params: {
          code: queryArg.code,
          state: queryArg.state,
        },
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
    retrieveAccountSettings: build.query<
      RetrieveAccountSettingsApiResponse,
      RetrieveAccountSettingsApiArg
    >({
      query: () => ({ url: `/api/v1/auth/settings/` }),
    }),
    createUser: build.mutation<CreateUserApiResponse, CreateUserApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/`,
        method: "POST",
        body: queryArg.newAccountRequest,
      }),
    }),
    activateUser: build.mutation<ActivateUserApiResponse, ActivateUserApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/activation/`,
        method: "POST",
        body: queryArg.linkRequest,
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
    deleteMe: build.mutation<DeleteMeApiResponse, DeleteMeApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/me/delete/`,
        method: "POST",
        body: queryArg.passwordCheckRequest,
      }),
    }),
    resendActivation: build.mutation<
      ResendActivationApiResponse,
      ResendActivationApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/resend_activation/`,
        method: "POST",
        body: queryArg.emailOnlyRequest,
      }),
    }),
    resetPassword: build.mutation<
      ResetPasswordApiResponse,
      ResetPasswordApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/reset_password/`,
        method: "POST",
        body: queryArg.emailOnlyRequest,
      }),
    }),
    confirmPasswordReset: build.mutation<
      ConfirmPasswordResetApiResponse,
      ConfirmPasswordResetApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/reset_password_confirm/`,
        method: "POST",
        body: queryArg.passwordResetRequest,
      }),
    }),
    setEmail: build.mutation<SetEmailApiResponse, SetEmailApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/set_email/`,
        method: "POST",
        body: queryArg.emailChangeRequest,
      }),
    }),
    confirmEmail: build.mutation<ConfirmEmailApiResponse, ConfirmEmailApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/set_email_confirm/`,
        method: "POST",
        body: queryArg.emailTokenRequest,
      }),
    }),
    setPassword: build.mutation<SetPasswordApiResponse, SetPasswordApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/auth/users/set_password/`,
        method: "POST",
        body: queryArg.passwordChangeRequest,
      }),
    }),
    retrieveRecommenderFigures: build.query<
      RetrieveRecommenderFiguresApiResponse,
      RetrieveRecommenderFiguresApiArg
    >({
      query: () => ({ url: `/api/v1/dashboard/recommenders/` }),
    }),
    retrieveSummary: build.query<
      RetrieveSummaryApiResponse,
      RetrieveSummaryApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/summary/`,
        params: {
          days: queryArg.days,
        },
      }),
    }),
    listMovieRows: build.query<ListMovieRowsApiResponse, ListMovieRowsApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/movies/`,
        params: {
          filter: queryArg.filter,
          match: queryArg.match,
          page: queryArg.page,
          page_size: queryArg.pageSize,
          search: queryArg.search,
          sort: queryArg.sort,
        },
      }),
    }),
    updateMovieRow: build.mutation<
      UpdateMovieRowApiResponse,
      UpdateMovieRowApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/movies/${queryArg.rowId}/`,
        method: "PATCH",
        body: queryArg.patchedMovieEditRequest,
      }),
    }),
    deleteMovieRow: build.mutation<
      DeleteMovieRowApiResponse,
      DeleteMovieRowApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/movies/${queryArg.rowId}/`,
        method: "DELETE",
      }),
    }),
    deleteMovieRows: build.mutation<
      DeleteMovieRowsApiResponse,
      DeleteMovieRowsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/movies/delete/`,
        method: "POST",
        body: queryArg.rowIdsRequest,
      }),
    }),
    exportMovieRows: build.query<
      ExportMovieRowsApiResponse,
      ExportMovieRowsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/movies/export/`,
        params: {
          filter: queryArg.filter,
          match: queryArg.match,
          search: queryArg.search,
          sort: queryArg.sort,
        },
      }),
    }),
    listPostRows: build.query<ListPostRowsApiResponse, ListPostRowsApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/posts/`,
        params: {
          filter: queryArg.filter,
          match: queryArg.match,
          page: queryArg.page,
          page_size: queryArg.pageSize,
          search: queryArg.search,
          sort: queryArg.sort,
        },
      }),
    }),
    updatePostRow: build.mutation<
      UpdatePostRowApiResponse,
      UpdatePostRowApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/posts/${queryArg.rowId}/`,
        method: "PATCH",
        body: queryArg.patchedPostEditRequest,
      }),
    }),
    deletePostRow: build.mutation<
      DeletePostRowApiResponse,
      DeletePostRowApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/posts/${queryArg.rowId}/`,
        method: "DELETE",
      }),
    }),
    deletePostRows: build.mutation<
      DeletePostRowsApiResponse,
      DeletePostRowsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/posts/delete/`,
        method: "POST",
        body: queryArg.rowIdsRequest,
      }),
    }),
    exportPostRows: build.query<
      ExportPostRowsApiResponse,
      ExportPostRowsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/posts/export/`,
        params: {
          filter: queryArg.filter,
          match: queryArg.match,
          search: queryArg.search,
          sort: queryArg.sort,
        },
      }),
    }),
    listRatingRows: build.query<
      ListRatingRowsApiResponse,
      ListRatingRowsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/ratings/`,
        params: {
          filter: queryArg.filter,
          match: queryArg.match,
          page: queryArg.page,
          page_size: queryArg.pageSize,
          search: queryArg.search,
          sort: queryArg.sort,
        },
      }),
    }),
    updateRatingRow: build.mutation<
      UpdateRatingRowApiResponse,
      UpdateRatingRowApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/ratings/${queryArg.rowId}/`,
        method: "PATCH",
        body: queryArg.patchedRatingEditRequest,
      }),
    }),
    deleteRatingRow: build.mutation<
      DeleteRatingRowApiResponse,
      DeleteRatingRowApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/ratings/${queryArg.rowId}/`,
        method: "DELETE",
      }),
    }),
    deleteRatingRows: build.mutation<
      DeleteRatingRowsApiResponse,
      DeleteRatingRowsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/ratings/delete/`,
        method: "POST",
        body: queryArg.rowIdsRequest,
      }),
    }),
    exportRatingRows: build.query<
      ExportRatingRowsApiResponse,
      ExportRatingRowsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/ratings/export/`,
        params: {
          filter: queryArg.filter,
          match: queryArg.match,
          search: queryArg.search,
          sort: queryArg.sort,
        },
      }),
    }),
    listUserRows: build.query<ListUserRowsApiResponse, ListUserRowsApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/users/`,
        params: {
          filter: queryArg.filter,
          match: queryArg.match,
          page: queryArg.page,
          page_size: queryArg.pageSize,
          search: queryArg.search,
          sort: queryArg.sort,
        },
      }),
    }),
    updateUserRow: build.mutation<
      UpdateUserRowApiResponse,
      UpdateUserRowApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/users/${queryArg.rowId}/`,
        method: "PATCH",
        body: queryArg.patchedUserEditRequest,
      }),
    }),
    deleteUserRow: build.mutation<
      DeleteUserRowApiResponse,
      DeleteUserRowApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/users/${queryArg.rowId}/`,
        method: "DELETE",
      }),
    }),
    deleteUserRows: build.mutation<
      DeleteUserRowsApiResponse,
      DeleteUserRowsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/users/delete/`,
        method: "POST",
        body: queryArg.rowIdsRequest,
      }),
    }),
    exportUserRows: build.query<
      ExportUserRowsApiResponse,
      ExportUserRowsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/dashboard/tables/users/export/`,
        params: {
          filter: queryArg.filter,
          match: queryArg.match,
          search: queryArg.search,
          sort: queryArg.sort,
        },
      }),
    }),
    exportForLetterboxd: build.query<
      ExportForLetterboxdApiResponse,
      ExportForLetterboxdApiArg
    >({
      query: () => ({ url: `/api/v1/exports/letterboxd/` }),
    }),
    exportForMovieLens: build.query<
      ExportForMovieLensApiResponse,
      ExportForMovieLensApiArg
    >({
      query: () => ({ url: `/api/v1/exports/movielens/` }),
    }),
    listGenres: build.query<ListGenresApiResponse, ListGenresApiArg>({
      query: () => ({ url: `/api/v1/genres/` }),
    }),
    listHidden: build.query<ListHiddenApiResponse, ListHiddenApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/hidden/`,
        params: {
          page: queryArg.page,
          page_size: queryArg.pageSize,
        },
      }),
    }),
    hideMovie: build.mutation<HideMovieApiResponse, HideMovieApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/hidden/${queryArg.movieId}/`,
        method: "PUT",
      }),
    }),
    unhideMovie: build.mutation<UnhideMovieApiResponse, UnhideMovieApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/hidden/${queryArg.movieId}/`,
        method: "DELETE",
      }),
    }),
    listImports: build.query<ListImportsApiResponse, ListImportsApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/imports/`,
        params: {
          page: queryArg.page,
          page_size: queryArg.pageSize,
        },
      }),
    }),
    checkImport: build.mutation<CheckImportApiResponse, CheckImportApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/imports/`,
        method: "POST",
        body: queryArg.importInputRequest,
      }),
    }),
    retrieveImport: build.query<
      RetrieveImportApiResponse,
      RetrieveImportApiArg
    >({
      query: (queryArg) => ({ url: `/api/v1/imports/${queryArg.importId}/` }),
    }),
    applyImport: build.mutation<ApplyImportApiResponse, ApplyImportApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/imports/${queryArg.importId}/apply/`,
        method: "POST",
        body: queryArg.importApplyInputRequest,
      }),
    }),
    listImportRows: build.query<
      ListImportRowsApiResponse,
      ListImportRowsApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/imports/${queryArg.importId}/rows/`,
        params: {
          page: queryArg.page,
          page_size: queryArg.pageSize,
          state: queryArg.state,
        },
      }),
    }),
    undoImport: build.mutation<UndoImportApiResponse, UndoImportApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/imports/${queryArg.importId}/undo/`,
        method: "POST",
      }),
    }),
    listLanguages: build.query<ListLanguagesApiResponse, ListLanguagesApiArg>({
      query: () => ({ url: `/api/v1/languages/` }),
    }),
    listModels: build.query<ListModelsApiResponse, ListModelsApiArg>({
      query: () => ({ url: `/api/v1/models/` }),
    }),
    activateModel: build.mutation<
      ActivateModelApiResponse,
      ActivateModelApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/models/${queryArg.stem}/activate/`,
        method: "POST",
        body: queryArg.versionChoiceRequest,
      }),
    }),
    rollBackModels: build.mutation<
      RollBackModelsApiResponse,
      RollBackModelsApiArg
    >({
      query: () => ({ url: `/api/v1/models/rollback/`, method: "POST" }),
    }),
    listMoods: build.query<ListMoodsApiResponse, ListMoodsApiArg>({
      query: () => ({ url: `/api/v1/moods/` }),
    }),
    createMood: build.mutation<CreateMoodApiResponse, CreateMoodApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/moods/`,
        method: "POST",
        body: queryArg.moodInputRequest,
      }),
    }),
    changeMood: build.mutation<ChangeMoodApiResponse, ChangeMoodApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/moods/${queryArg.moodId}/`,
        method: "PUT",
        body: queryArg.moodInputRequest,
      }),
    }),
    deleteMood: build.mutation<DeleteMoodApiResponse, DeleteMoodApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/moods/${queryArg.moodId}/`,
        method: "DELETE",
      }),
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
    retrieveExplanation: build.query<
      RetrieveExplanationApiResponse,
      RetrieveExplanationApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/movies/${queryArg.movieId}/explanation/`,
      }),
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
    listPosts: build.query<ListPostsApiResponse, ListPostsApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/posts/`,
        params: {
          movie_id: queryArg.movieId,
          page: queryArg.page,
          page_size: queryArg.pageSize,
        },
      }),
    }),
    createPost: build.mutation<CreatePostApiResponse, CreatePostApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/posts/`,
        method: "POST",
        body: queryArg.postInputRequest,
      }),
    }),
    retrievePost: build.query<RetrievePostApiResponse, RetrievePostApiArg>({
      query: (queryArg) => ({ url: `/api/v1/posts/${queryArg.postId}/` }),
    }),
    updatePost: build.mutation<UpdatePostApiResponse, UpdatePostApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/posts/${queryArg.postId}/`,
        method: "PATCH",
        body: queryArg.patchedPostChangesRequest,
      }),
    }),
    deletePost: build.mutation<DeletePostApiResponse, DeletePostApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/posts/${queryArg.postId}/`,
        method: "DELETE",
      }),
    }),
    retrievePostImage: build.query<
      RetrievePostImageApiResponse,
      RetrievePostImageApiArg
    >({
      query: (queryArg) => ({ url: `/api/v1/posts/images/${queryArg.name}/` }),
    }),
    listMyPosts: build.query<ListMyPostsApiResponse, ListMyPostsApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/posts/mine/`,
        params: {
          page: queryArg.page,
          page_size: queryArg.pageSize,
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
    retrievePredictionRecord: build.query<
      RetrievePredictionRecordApiResponse,
      RetrievePredictionRecordApiArg
    >({
      query: () => ({ url: `/api/v1/ratings/predictions/` }),
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
          diversity: queryArg.diversity,
          era: queryArg.era,
          lean: queryArg.lean,
          n: queryArg.n,
          popularity: queryArg.popularity,
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
    listTags: build.query<ListTagsApiResponse, ListTagsApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/recommendations/tags/`,
        params: {
          search: queryArg.search,
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
    retrieveShelves: build.query<
      RetrieveShelvesApiResponse,
      RetrieveShelvesApiArg
    >({
      query: () => ({ url: `/api/v1/shelves/` }),
    }),
    listWatchlist: build.query<ListWatchlistApiResponse, ListWatchlistApiArg>({
      query: (queryArg) => ({
        url: `/api/v1/watchlist/`,
        params: {
          page: queryArg.page,
          page_size: queryArg.pageSize,
        },
      }),
    }),
    addToWatchlist: build.mutation<
      AddToWatchlistApiResponse,
      AddToWatchlistApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/watchlist/${queryArg.movieId}/`,
        method: "PUT",
      }),
    }),
    removeFromWatchlist: build.mutation<
      RemoveFromWatchlistApiResponse,
      RemoveFromWatchlistApiArg
    >({
      query: (queryArg) => ({
        url: `/api/v1/watchlist/${queryArg.movieId}/`,
        method: "DELETE",
      }),
    }),
  }),
  overrideExisting: false,
});
export { injectedRtkApi as api };
export type ExportAccountApiResponse = /** status 200  */ Blob;
export type ExportAccountApiArg = void;
export type BlacklistTokenApiResponse = unknown;
export type BlacklistTokenApiArg = {
  tokenBlacklistRequest: TokenBlacklistRequestWrite;
};
export type CreateTokenApiResponse = /** status 200  */ Tokens;
export type CreateTokenApiArg = {
  tokenObtainPairRequest: TokenObtainPairRequestWrite;
};
export type RefreshTokenApiResponse = /** status 200  */ Tokens;
export type RefreshTokenApiArg = {
  tokenBlacklistRequest: TokenBlacklistRequestWrite;
};
export type VerifyTokenApiResponse = unknown;
export type VerifyTokenApiArg = {
  tokenVerifyRequest: TokenVerifyRequestWrite;
};
export type StartSocialLoginApiResponse = /** status 200  */ AuthorizationUrl;
export type StartSocialLoginApiArg = {
  provider: string;
};
export type FinishSocialLoginApiResponse = /** status 200  */ AccessToken;
export type FinishSocialLoginApiArg = {
  /** As the provider gave it. */
  code?: string;
  provider: string;
  /** As the provider gave it. */
  state?: string;
};
export type SessionLoginApiResponse = /** status 200  */ AccessToken;
export type SessionLoginApiArg = {
  loginRequest: LoginRequestWrite;
};
export type SessionLogoutApiResponse = unknown;
export type SessionLogoutApiArg = void;
export type SessionRefreshApiResponse = /** status 200  */ AccessToken;
export type SessionRefreshApiArg = void;
export type RetrieveAccountSettingsApiResponse =
  /** status 200  */ AccountSettings;
export type RetrieveAccountSettingsApiArg = void;
export type CreateUserApiResponse = /** status 201  */ CreatedAccount;
export type CreateUserApiArg = {
  newAccountRequest: NewAccountRequestWrite;
};
export type ActivateUserApiResponse = unknown;
export type ActivateUserApiArg = {
  linkRequest: LinkRequest;
};
export type RetrieveMeApiResponse = /** status 200  */ AccountRead;
export type RetrieveMeApiArg = void;
export type UpdateMeApiResponse = /** status 200  */ AccountRead;
export type UpdateMeApiArg = {
  patchedAccountRequest: PatchedAccountRequest;
};
export type DeleteMeApiResponse = unknown;
export type DeleteMeApiArg = {
  passwordCheckRequest: PasswordCheckRequest;
};
export type ResendActivationApiResponse = unknown;
export type ResendActivationApiArg = {
  emailOnlyRequest: EmailOnlyRequest;
};
export type ResetPasswordApiResponse = unknown;
export type ResetPasswordApiArg = {
  emailOnlyRequest: EmailOnlyRequest;
};
export type ConfirmPasswordResetApiResponse = unknown;
export type ConfirmPasswordResetApiArg = {
  passwordResetRequest: PasswordResetRequest;
};
export type SetEmailApiResponse = unknown;
export type SetEmailApiArg = {
  emailChangeRequest: EmailChangeRequest;
};
export type ConfirmEmailApiResponse = unknown;
export type ConfirmEmailApiArg = {
  emailTokenRequest: EmailTokenRequest;
};
export type SetPasswordApiResponse = unknown;
export type SetPasswordApiArg = {
  passwordChangeRequest: PasswordChangeRequest;
};
export type RetrieveRecommenderFiguresApiResponse =
  /** status 200  */ RecommenderFigures;
export type RetrieveRecommenderFiguresApiArg = void;
export type RetrieveSummaryApiResponse = /** status 200  */ Summary;
export type RetrieveSummaryApiArg = {
  days?: number;
};
export type ListMovieRowsApiResponse = /** status 200  */ MovieRowPage;
export type ListMovieRowsApiArg = {
  /** `field:operator:value`, repeated for more; operators are those of MUI X Data Grid: text `contains doesNotContain equals doesNotEqual startsWith endsWith`, number `= != > >= < <=`, time `is not after onOrAfter before onOrBefore` with an ISO day or minute, flag `is`, and `isEmpty isNotEmpty isAnyOf` (values with commas between). */
  filter?: string[];
  /** Whether all filters must hold, or one. */
  match?: "all" | "any";
  page?: number;
  pageSize?: number;
  search?: string;
  /** Fields with commas between, each with a minus before it for falling. */
  sort?: string;
};
export type UpdateMovieRowApiResponse = /** status 200  */ MovieRow;
export type UpdateMovieRowApiArg = {
  rowId: number;
  patchedMovieEditRequest: PatchedMovieEditRequest;
};
export type DeleteMovieRowApiResponse = unknown;
export type DeleteMovieRowApiArg = {
  rowId: number;
};
export type DeleteMovieRowsApiResponse = /** status 200  */ DeletedRows;
export type DeleteMovieRowsApiArg = {
  rowIdsRequest: RowIdsRequest;
};
export type ExportMovieRowsApiResponse = /** status 200  */ string;
export type ExportMovieRowsApiArg = {
  /** `field:operator:value`, repeated for more; operators are those of MUI X Data Grid: text `contains doesNotContain equals doesNotEqual startsWith endsWith`, number `= != > >= < <=`, time `is not after onOrAfter before onOrBefore` with an ISO day or minute, flag `is`, and `isEmpty isNotEmpty isAnyOf` (values with commas between). */
  filter?: string[];
  /** Whether all filters must hold, or one. */
  match?: "all" | "any";
  search?: string;
  /** Fields with commas between, each with a minus before it for falling. */
  sort?: string;
};
export type ListPostRowsApiResponse = /** status 200  */ PostRowPage;
export type ListPostRowsApiArg = {
  /** `field:operator:value`, repeated for more; operators are those of MUI X Data Grid: text `contains doesNotContain equals doesNotEqual startsWith endsWith`, number `= != > >= < <=`, time `is not after onOrAfter before onOrBefore` with an ISO day or minute, flag `is`, and `isEmpty isNotEmpty isAnyOf` (values with commas between). */
  filter?: string[];
  /** Whether all filters must hold, or one. */
  match?: "all" | "any";
  page?: number;
  pageSize?: number;
  search?: string;
  /** Fields with commas between, each with a minus before it for falling. */
  sort?: string;
};
export type UpdatePostRowApiResponse = /** status 200  */ PostRow;
export type UpdatePostRowApiArg = {
  rowId: number;
  patchedPostEditRequest: PatchedPostEditRequest;
};
export type DeletePostRowApiResponse = unknown;
export type DeletePostRowApiArg = {
  rowId: number;
};
export type DeletePostRowsApiResponse = /** status 200  */ DeletedRows;
export type DeletePostRowsApiArg = {
  rowIdsRequest: RowIdsRequest;
};
export type ExportPostRowsApiResponse = /** status 200  */ string;
export type ExportPostRowsApiArg = {
  /** `field:operator:value`, repeated for more; operators are those of MUI X Data Grid: text `contains doesNotContain equals doesNotEqual startsWith endsWith`, number `= != > >= < <=`, time `is not after onOrAfter before onOrBefore` with an ISO day or minute, flag `is`, and `isEmpty isNotEmpty isAnyOf` (values with commas between). */
  filter?: string[];
  /** Whether all filters must hold, or one. */
  match?: "all" | "any";
  search?: string;
  /** Fields with commas between, each with a minus before it for falling. */
  sort?: string;
};
export type ListRatingRowsApiResponse = /** status 200  */ RatingRowPage;
export type ListRatingRowsApiArg = {
  /** `field:operator:value`, repeated for more; operators are those of MUI X Data Grid: text `contains doesNotContain equals doesNotEqual startsWith endsWith`, number `= != > >= < <=`, time `is not after onOrAfter before onOrBefore` with an ISO day or minute, flag `is`, and `isEmpty isNotEmpty isAnyOf` (values with commas between). */
  filter?: string[];
  /** Whether all filters must hold, or one. */
  match?: "all" | "any";
  page?: number;
  pageSize?: number;
  search?: string;
  /** Fields with commas between, each with a minus before it for falling. */
  sort?: string;
};
export type UpdateRatingRowApiResponse = /** status 200  */ RatingRow;
export type UpdateRatingRowApiArg = {
  rowId: number;
  patchedRatingEditRequest: PatchedRatingEditRequest;
};
export type DeleteRatingRowApiResponse = unknown;
export type DeleteRatingRowApiArg = {
  rowId: number;
};
export type DeleteRatingRowsApiResponse = /** status 200  */ DeletedRows;
export type DeleteRatingRowsApiArg = {
  rowIdsRequest: RowIdsRequest;
};
export type ExportRatingRowsApiResponse = /** status 200  */ string;
export type ExportRatingRowsApiArg = {
  /** `field:operator:value`, repeated for more; operators are those of MUI X Data Grid: text `contains doesNotContain equals doesNotEqual startsWith endsWith`, number `= != > >= < <=`, time `is not after onOrAfter before onOrBefore` with an ISO day or minute, flag `is`, and `isEmpty isNotEmpty isAnyOf` (values with commas between). */
  filter?: string[];
  /** Whether all filters must hold, or one. */
  match?: "all" | "any";
  search?: string;
  /** Fields with commas between, each with a minus before it for falling. */
  sort?: string;
};
export type ListUserRowsApiResponse = /** status 200  */ UserRowPage;
export type ListUserRowsApiArg = {
  /** `field:operator:value`, repeated for more; operators are those of MUI X Data Grid: text `contains doesNotContain equals doesNotEqual startsWith endsWith`, number `= != > >= < <=`, time `is not after onOrAfter before onOrBefore` with an ISO day or minute, flag `is`, and `isEmpty isNotEmpty isAnyOf` (values with commas between). */
  filter?: string[];
  /** Whether all filters must hold, or one. */
  match?: "all" | "any";
  page?: number;
  pageSize?: number;
  search?: string;
  /** Fields with commas between, each with a minus before it for falling. */
  sort?: string;
};
export type UpdateUserRowApiResponse = /** status 200  */ UserRow;
export type UpdateUserRowApiArg = {
  rowId: number;
  patchedUserEditRequest: PatchedUserEditRequest;
};
export type DeleteUserRowApiResponse = unknown;
export type DeleteUserRowApiArg = {
  rowId: number;
};
export type DeleteUserRowsApiResponse = /** status 200  */ DeletedRows;
export type DeleteUserRowsApiArg = {
  rowIdsRequest: RowIdsRequest;
};
export type ExportUserRowsApiResponse = /** status 200  */ string;
export type ExportUserRowsApiArg = {
  /** `field:operator:value`, repeated for more; operators are those of MUI X Data Grid: text `contains doesNotContain equals doesNotEqual startsWith endsWith`, number `= != > >= < <=`, time `is not after onOrAfter before onOrBefore` with an ISO day or minute, flag `is`, and `isEmpty isNotEmpty isAnyOf` (values with commas between). */
  filter?: string[];
  /** Whether all filters must hold, or one. */
  match?: "all" | "any";
  search?: string;
  /** Fields with commas between, each with a minus before it for falling. */
  sort?: string;
};
export type ExportForLetterboxdApiResponse = /** status 200  */ Blob;
export type ExportForLetterboxdApiArg = void;
export type ExportForMovieLensApiResponse = /** status 200  */ Blob;
export type ExportForMovieLensApiArg = void;
export type ListGenresApiResponse = /** status 200  */ GenreCount[];
export type ListGenresApiArg = void;
export type ListHiddenApiResponse = /** status 200  */ ShelvedPage;
export type ListHiddenApiArg = {
  page?: number;
  pageSize?: number;
};
export type HideMovieApiResponse =
  /** status 200  */ Shelved | /** status 201  */ Shelved;
export type HideMovieApiArg = {
  movieId: number;
};
export type UnhideMovieApiResponse = unknown;
export type UnhideMovieApiArg = {
  movieId: number;
};
export type ListImportsApiResponse = /** status 200  */ ImportShownPage;
export type ListImportsApiArg = {
  page?: number;
  pageSize?: number;
};
export type CheckImportApiResponse = /** status 201  */ ImportShown;
export type CheckImportApiArg = {
  importInputRequest: ImportInputRequest;
};
export type RetrieveImportApiResponse = /** status 200  */ ImportShown;
export type RetrieveImportApiArg = {
  importId: number;
};
export type ApplyImportApiResponse = /** status 200  */ ImportApplied;
export type ApplyImportApiArg = {
  importId: number;
  importApplyInputRequest: ImportApplyInputRequest;
};
export type ListImportRowsApiResponse = /** status 200  */ ImportRowShownPage;
export type ListImportRowsApiArg = {
  importId: number;
  page?: number;
  pageSize?: number;
  state?:
    "matched" | "ambiguous" | "not_found" | "exists" | "bad" | "skipped" | "";
};
export type UndoImportApiResponse = /** status 200  */ ImportUndone;
export type UndoImportApiArg = {
  importId: number;
};
export type ListLanguagesApiResponse = /** status 200  */ LanguageCount[];
export type ListLanguagesApiArg = void;
export type ListModelsApiResponse = /** status 200  */ ModelOverview;
export type ListModelsApiArg = void;
export type ActivateModelApiResponse = /** status 200  */ ModelOverview;
export type ActivateModelApiArg = {
  stem: string;
  versionChoiceRequest: VersionChoiceRequest;
};
export type RollBackModelsApiResponse = /** status 200  */ ModelOverview;
export type RollBackModelsApiArg = void;
export type ListMoodsApiResponse = /** status 200  */ MoodShownPage;
export type ListMoodsApiArg = void;
export type CreateMoodApiResponse = /** status 201  */ MoodShown;
export type CreateMoodApiArg = {
  moodInputRequest: MoodInputRequest;
};
export type ChangeMoodApiResponse = /** status 200  */ MoodShown;
export type ChangeMoodApiArg = {
  moodId: number;
  moodInputRequest: MoodInputRequest;
};
export type DeleteMoodApiResponse = unknown;
export type DeleteMoodApiArg = {
  moodId: number;
};
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
export type RetrieveExplanationApiResponse =
  /** status 200  */ MovieExplanation;
export type RetrieveExplanationApiArg = {
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
export type ListPostsApiResponse = /** status 200  */ PostShownPage;
export type ListPostsApiArg = {
  /** Those about this movie. */
  movieId?: number;
  page?: number;
  pageSize?: number;
};
export type CreatePostApiResponse =
  /** status 200  */ PostShown | /** status 201  */ PostShown;
export type CreatePostApiArg = {
  postInputRequest: PostInputRequest;
};
export type RetrievePostApiResponse = /** status 200  */ PostShown;
export type RetrievePostApiArg = {
  postId: number;
};
export type UpdatePostApiResponse = /** status 200  */ PostShown;
export type UpdatePostApiArg = {
  postId: number;
  patchedPostChangesRequest: PatchedPostChangesRequest;
};
export type DeletePostApiResponse = unknown;
export type DeletePostApiArg = {
  postId: number;
};
export type RetrievePostImageApiResponse = /** status 200  */ Blob;
export type RetrievePostImageApiArg = {
  name: string;
};
export type ListMyPostsApiResponse = /** status 200  */ PostShownPage;
export type ListMyPostsApiArg = {
  page?: number;
  pageSize?: number;
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
export type RetrievePredictionRecordApiResponse =
  /** status 200  */ PredictionRecordShown;
export type RetrievePredictionRecordApiArg = void;
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
  /** 0 as it comes … 1 as different as can be. */
  diversity?: number;
  /** -1 old … 1 new. */
  era?: number;
  /** More or less of genres and tags, such as `Horror:1,space:-0.5`. */
  lean?: string;
  n?: number;
  /** -1 what few know … 1 what everybody knows. */
  popularity?: number;
};
export type FindSimilarApiResponse = /** status 200  */ SimilarMoviePage;
export type FindSimilarApiArg = {
  n?: number;
  /** Loosely: case, accents, articles and typos do not matter. */
  title: string;
};
export type ListTagsApiResponse = /** status 200  */ TagPage;
export type ListTagsApiArg = {
  search: string;
};
export type ListTopRatedApiResponse = /** status 200  */ ScoredMoviePage;
export type ListTopRatedApiArg = {
  genre?: string;
  n?: number;
};
export type RetrieveShelvesApiResponse = /** status 200  */ ShelfIndex;
export type RetrieveShelvesApiArg = void;
export type ListWatchlistApiResponse = /** status 200  */ ShelvedPage;
export type ListWatchlistApiArg = {
  page?: number;
  pageSize?: number;
};
export type AddToWatchlistApiResponse =
  /** status 200  */ Shelved | /** status 201  */ Shelved;
export type AddToWatchlistApiArg = {
  movieId: number;
};
export type RemoveFromWatchlistApiResponse = unknown;
export type RemoveFromWatchlistApiArg = {
  movieId: number;
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
export type Tokens = {
  access: string;
  /** Good once. */
  refresh: string;
};
export type TokenObtainPairRequest = {};
export type TokenObtainPairRequestWrite = {
  email: string;
  password: string;
};
export type TokenVerifyRequest = {};
export type TokenVerifyRequestWrite = {
  token: string;
};
export type AuthorizationUrl = {
  authorization_url: string;
};
export type AccessToken = {
  access: string;
};
export type LoginRequest = {};
export type LoginRequestWrite = {
  email: string;
  password: string;
};
export type Provider = {
  /** For auth/o/{provider}/. */
  name: string;
  title: string;
};
export type AccountSettings = {
  activation_required: boolean;
  /** To show beforehand. */
  password_rules: string[];
  providers: Provider[];
};
export type CreatedAccount = {
  email: string;
  /** A link in a letter comes first. */
  activation_required: boolean;
};
export type NewAccountRequest = {
  email: string;
  display_name?: string;
};
export type NewAccountRequestWrite = {
  email: string;
  display_name?: string;
  /** Its rules are listed by auth/settings/. */
  password: string;
};
export type LinkRequest = {
  uid: string;
  token: string;
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
export type PasswordCheckRequest = {
  /** May be left out by users who log in through a provider. */
  current_password?: string;
};
export type EmailOnlyRequest = {
  email: string;
};
export type PasswordResetRequest = {
  uid: string;
  token: string;
  /** Its rules are listed by auth/settings/. */
  new_password: string;
};
export type EmailChangeRequest = {
  /** May be left out by users who log in through a provider. */
  current_password?: string;
  new_email: string;
};
export type EmailTokenRequest = {
  token: string;
};
export type PasswordChangeRequest = {
  /** May be left out by users who log in through a provider. */
  current_password?: string;
  /** Its rules are listed by auth/settings/. */
  new_password: string;
};
export type RecommenderCall = {
  question: string;
  count: number;
  /** Answers that could not be given. */
  errors: number;
  /** Over the latest thousand. */
  p50_ms: number;
  p95_ms: number;
};
export type RecommenderFigures = {
  /** The number of its process; another may answer next time. */
  worker: number;
  /** What it serves, by model. */
  versions: {
    [key: string]: string;
  };
  calls: RecommenderCall[];
};
export type DayCount = {
  day: string;
  count: number;
};
export type RatingHistogram = {
  dataset: number[];
  /** By users of this site. */
  site: number[];
};
export type GenreCount = {
  name: string;
  movie_count: number;
};
export type MovieCount = {
  id: number;
  title: string;
  count: number;
};
export type MostRated = {
  site: MovieCount[];
  dataset: MovieCount[];
};
export type Summary = {
  movie_count: number;
  user_count: number;
  /** By users of this site. */
  rating_count: number;
  dataset_rating_count: number;
  post_count: number;
  image_count: number;
  /** As uploaded. */
  image_bytes: number;
  ratings_per_day: DayCount[];
  /** New ones. */
  users_per_day: DayCount[];
  posts_per_day: DayCount[];
  rating_distribution: RatingHistogram;
  genres: GenreCount[];
  most_rated: MostRated;
};
export type MovieRow = {
  id: number;
  title: string;
  year: number | null;
  /** ISO, or empty. */
  release_date: string;
  /** Minutes. */
  runtime: number | null;
  /** ISO 639-1, or empty. */
  language: string;
  /** In the dataset. */
  rating_count: number;
  /** In the dataset, in stars. */
  rating_mean: number | null;
  weighted_rating: number;
  trending_score: number;
  genres: string[];
  directors: string[];
  cast: string[];
  keywords: string[];
  overview: string;
  imdb_id: string;
  tmdb_id: number | null;
  /** Empty: added by hand. */
  dataset: string;
};
export type MovieRowPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: MovieRow[];
};
export type PatchedMovieEditRequest = {
  title?: string;
  year?: number | null;
  release_date?: string;
  runtime?: number | null;
  language?: string;
  genres?: string[];
  directors?: string[];
  cast?: string[];
  keywords?: string[];
  overview?: string;
  imdb_id?: string;
  tmdb_id?: number | null;
};
export type DeletedRows = {
  deleted: number;
};
export type RowIdsRequest = {
  ids: number[];
};
export type PostRow = {
  id: number;
  user_id: number;
  email: string;
  /** Null: not in the catalogue. */
  movie_id: number | null;
  title: string;
  /** Stars. */
  value: number | null;
  text: string;
  /** Null without an image. */
  thumbnail_url: string | null;
  /** Pixels. */
  image_width: number | null;
  image_height: number | null;
  /** EXIF, 1 to 8. */
  image_orientation: number | null;
  image_bytes: number | null;
  image_format: string | null;
  image_mode: string | null;
  /** Of the uploaded file. */
  image_name: string | null;
  /** By the camera's clock. */
  image_taken_at: string | null;
  image_camera: string | null;
  created_at: string;
  updated_at: string;
};
export type PostRowPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: PostRow[];
};
export type PatchedPostEditRequest = {
  /** Of a movie the catalogue does not have. */
  title?: string;
  value?: number | null;
  text?: string;
};
export type RatingRow = {
  id: number;
  user_id: number;
  email: string;
  movie_id: number;
  title: string;
  /** Stars. */
  value: number;
  created_at: string;
  updated_at: string;
};
export type RatingRowPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: RatingRow[];
};
export type PatchedRatingEditRequest = {
  value?: number;
};
export type UserRow = {
  id: number;
  email: string;
  display_name: string;
  is_staff: boolean;
  is_active: boolean;
  date_joined: string;
  last_login: string | null;
  rating_count: number;
};
export type UserRowPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: UserRow[];
};
export type PatchedUserEditRequest = {
  display_name?: string;
  is_staff?: boolean;
  is_active?: boolean;
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
export type Shelved = {
  movie: MovieCard;
  added_at: string;
};
export type ShelvedPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: Shelved[];
};
export type StatusEnum = "checked" | "applied" | "undone";
export type ImportFile = {
  name: string;
  /** Empty: not one that we know. */
  service: string;
  /** ratings, watchlist, diary … */
  content: string;
  row_count: number;
  /** Whether its rows are part of the import. */
  taken: boolean;
};
export type ImportCounts = {
  matched: number;
  ambiguous: number;
  not_found: number;
  exists: number;
  bad: number;
  skipped: number;
};
export type ImportShown = {
  id: number;
  name: string;
  status: StatusEnum;
  files: ImportFile[];
  /** Zeros when another upload has taken its place. */
  counts: ImportCounts;
  created_at: string;
  applied_at: string | null;
};
export type ImportShownPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: ImportShown[];
};
export type ImportInputRequest = {
  file: Blob;
};
export type ImportApplied = {
  ratings_added: number;
  ratings_replaced: number;
  watchlist_added: number;
  /** Rows whose movie had something already, which stays. */
  kept: number;
};
export type ExistingEnum = "keep" | "replace";
export type ImportChoiceRequest = {
  /** Of the row. */
  place: number;
  /** One of the row's choices. */
  movie_id: number;
};
export type ImportApplyInputRequest = {
  /** What becomes of ratings that are there already. */
  existing?: ExistingEnum;
  choices?: ImportChoiceRequest[];
};
export type ImportRowShownKindEnum = "rating" | "watchlist" | "seen";
export type StateEnum =
  "matched" | "ambiguous" | "not_found" | "exists" | "bad" | "skipped";
export type ImportRowShown = {
  /** In the upload, from 1. */
  place: number;
  file: string;
  line: number;
  kind: ImportRowShownKindEnum;
  /** As the file has it. */
  title: string;
  year: number | null;
  value: number | null;
  state: StateEnum;
  /** Why, in a sentence; may be empty. */
  hint: string;
  movie: MovieCard | null;
  /** Movies that an ambiguous row may mean, the likeliest first. */
  choices: MovieCard[];
};
export type ImportRowShownPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: ImportRowShown[];
};
export type ImportUndone = {
  /** Entries that are as they were before. */
  restored: number;
  /** Movies changed since, which stay as they are. */
  left: MovieCard[];
};
export type LanguageCount = {
  /** ISO 639-1. */
  language: string;
  movie_count: number;
};
export type ModelVersion = {
  version: string;
  created: string;
  /** Fingerprint of what it was trained on. */
  dataset: string;
  code_version: string;
  /** On the holdout. */
  metrics: {
    [key: string]: number;
  };
  /** Its settings, numbers and words. */
  params: {
    [key: string]: any;
  };
  serves: boolean;
};
export type ServedModel = {
  stem: string;
  serving: string | null;
  /** The newest first. */
  versions: ModelVersion[];
};
export type ModelOverview = {
  models: ServedModel[];
  /** The versions before the present ones. */
  roll_back_to: {
    [key: string]: string;
  } | null;
};
export type VersionChoiceRequest = {
  version: string;
};
export type MoodShown = {
  /** -1 what few know … 1 what everybody knows. */
  popularity?: number;
  /** -1 old … 1 new. */
  era?: number;
  /** 0 as it comes … 1 as different as can be. */
  diversity?: number;
  /** More or less of genres and tags, such as `Horror:1,space:-0.5`. */
  lean?: string;
  name: string;
  id: number;
};
export type MoodShownPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: MoodShown[];
};
export type MoodInputRequest = {
  /** -1 what few know … 1 what everybody knows. */
  popularity?: number;
  /** -1 old … 1 new. */
  era?: number;
  /** 0 as it comes … 1 as different as can be. */
  diversity?: number;
  /** More or less of genres and tags, such as `Horror:1,space:-0.5`. */
  lean?: string;
  name: string;
};
export type MovieCardPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: MovieCard[];
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
export type TraitKindEnum = "director" | "cast" | "keyword" | "genre" | "other";
export type RatedMovie = {
  movie_id: number;
  title: string;
  /** What the user gave it. */
  rating: number;
};
export type Trait = {
  name: string;
  kind: TraitKindEnum;
  /** The liked ones that have it. */
  movies: RatedMovie[];
};
export type CounterfactualPlace = {
  movie_id: number;
  title: string;
  /** What the user gave it. */
  rating: number;
  /** Null if it were not recommended at all. */
  rank: number | null;
};
export type MovieExplanation = {
  /** Among all that may be recommended; null if rated. */
  rank: number | null;
  score: number;
  /** What no rating brought; with the contributions the score. */
  prior: number;
  /** Every rating that counts, the strongest first. */
  reasons: RecommendationReason[];
  traits: Trait[];
  /** Computed anew without each of the strongest ratings. */
  without: CounterfactualPlace[];
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
  /** Falls along the list unless dials are turned; without a unit. */
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
  /** 0 to 1: the share of what was open about the user's taste that the ratings have settled; null where no published model can tell. */
  sureness: number | null;
  count: number;
  next: string | null;
  previous: string | null;
  results: OnboardingMovie[];
};
export type PostAuthor = {
  id: number;
  display_name: string;
};
export type PostImageShown = {
  /** A clean copy: upright, without the camera's notes. */
  url: string;
  thumbnail_url: string;
  /** Pixels, as coded in the uploaded file. */
  width: number;
  height: number;
  /** EXIF, 1 to 8; from 5 on the sides are swapped. */
  orientation: number;
  byte_count: number;
  /** JPEG, PNG, WEBP or GIF. */
  format: string;
  /** Colour mode, such as RGB, CMYK, P or I;16. */
  mode: string;
  original_name: string;
  /** By the camera's clock, 2026-01-31T12:00:00, or empty. */
  taken_at: string;
  /** Maker and model, or empty. */
  camera: string;
  uploaded_at: string;
};
export type PostShown = {
  id: number;
  author: PostAuthor;
  /** Null: not in the catalogue. */
  movie: MovieCard | null;
  title: string;
  value: number | null;
  text: string;
  image: PostImageShown | null;
  created_at: string;
  updated_at: string;
};
export type PostShownPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: PostShown[];
};
export type PostInputRequest = {
  movie_id?: number;
  /** Instead of movie_id, for a movie the catalogue does not have. */
  title?: string;
  value?: number;
  text?: string;
  image?: Blob;
};
export type PatchedPostChangesRequest = {
  /** Of a movie the catalogue does not have. */
  title?: string;
  value?: number;
  text?: string;
  remove_image?: boolean;
  image?: Blob;
};
export type ExpectedRating = {
  /** Stars. */
  value: number;
  /** With `upper` an 80 % interval, in stars. */
  lower: number;
  upper: number;
};
export type MovieRating = {
  movie: MovieCard;
  value: number;
  /** Said before the rating, from the others; or null. */
  expected: ExpectedRating | null;
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
export type RatingDifference = {
  /** Given minus expected, in halves of a star. */
  difference: number;
  count: number;
};
export type PredictionRecordShown = {
  /** Ratings that something was expected of. */
  count: number;
  /** Stars, whatever the direction. */
  mean_error: number | null;
  /** Share inside the 80 % intervals. */
  inside: number | null;
  differences: RatingDifference[];
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
  /** Falls along the list unless dials are turned; without a unit. */
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
  /** Falls along the list unless dials are turned; without a unit. */
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
  /** Falls along the list unless dials are turned; without a unit. */
  score: number;
  /** Stars. */
  predicted_rating: number | null;
  reasons: RecommendationReason[];
  /** What all further ratings add to the score. */
  other_ratings: number;
  /** What no rating brought; with `reasons` and `other_ratings` the score. */
  prior: number;
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
export type Tag = {
  name: string;
};
export type TagPage = {
  count: number;
  next: string | null;
  previous: string | null;
  results: Tag[];
};
export type ShelfIndex = {
  watchlist: number[];
  hidden: number[];
};
export const {
  useExportAccountQuery,
  useBlacklistTokenMutation,
  useCreateTokenMutation,
  useRefreshTokenMutation,
  useVerifyTokenMutation,
  useStartSocialLoginQuery,
  useFinishSocialLoginMutation,
  useSessionLoginMutation,
  useSessionLogoutMutation,
  useSessionRefreshMutation,
  useRetrieveAccountSettingsQuery,
  useCreateUserMutation,
  useActivateUserMutation,
  useRetrieveMeQuery,
  useUpdateMeMutation,
  useDeleteMeMutation,
  useResendActivationMutation,
  useResetPasswordMutation,
  useConfirmPasswordResetMutation,
  useSetEmailMutation,
  useConfirmEmailMutation,
  useSetPasswordMutation,
  useRetrieveRecommenderFiguresQuery,
  useRetrieveSummaryQuery,
  useListMovieRowsQuery,
  useUpdateMovieRowMutation,
  useDeleteMovieRowMutation,
  useDeleteMovieRowsMutation,
  useExportMovieRowsQuery,
  useListPostRowsQuery,
  useUpdatePostRowMutation,
  useDeletePostRowMutation,
  useDeletePostRowsMutation,
  useExportPostRowsQuery,
  useListRatingRowsQuery,
  useUpdateRatingRowMutation,
  useDeleteRatingRowMutation,
  useDeleteRatingRowsMutation,
  useExportRatingRowsQuery,
  useListUserRowsQuery,
  useUpdateUserRowMutation,
  useDeleteUserRowMutation,
  useDeleteUserRowsMutation,
  useExportUserRowsQuery,
  useExportForLetterboxdQuery,
  useExportForMovieLensQuery,
  useListGenresQuery,
  useListHiddenQuery,
  useHideMovieMutation,
  useUnhideMovieMutation,
  useListImportsQuery,
  useCheckImportMutation,
  useRetrieveImportQuery,
  useApplyImportMutation,
  useListImportRowsQuery,
  useUndoImportMutation,
  useListLanguagesQuery,
  useListModelsQuery,
  useActivateModelMutation,
  useRollBackModelsMutation,
  useListMoodsQuery,
  useCreateMoodMutation,
  useChangeMoodMutation,
  useDeleteMoodMutation,
  useListMoviesQuery,
  useRetrieveMovieQuery,
  useRetrieveExplanationQuery,
  useRetrievePosterQuery,
  useRetrievePredictionQuery,
  useListSimilarToMovieQuery,
  useListLatestMoviesQuery,
  useListPopularMoviesQuery,
  useListTrendingMoviesQuery,
  useListOnboardingQuery,
  useListPostsQuery,
  useCreatePostMutation,
  useRetrievePostQuery,
  useUpdatePostMutation,
  useDeletePostMutation,
  useRetrievePostImageQuery,
  useListMyPostsQuery,
  useListRatingsQuery,
  useRetrieveRatingQuery,
  useSetRatingMutation,
  useDeleteRatingMutation,
  useRateBatchMutation,
  useRetrievePredictionRecordQuery,
  useListBecauseYouLikedQuery,
  useRecommendFromPicksMutation,
  useListHiddenGemsQuery,
  useListPersonalQuery,
  useFindSimilarQuery,
  useListTagsQuery,
  useListTopRatedQuery,
  useRetrieveShelvesQuery,
  useListWatchlistQuery,
  useAddToWatchlistMutation,
  useRemoveFromWatchlistMutation,
} = injectedRtkApi;
