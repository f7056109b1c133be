import type { ComponentType } from "react";
import { createBrowserRouter, type RouteObject } from "react-router";
import { AppShell } from "./layout/AppShell";
import { PageSkeleton } from "./layout/PageSkeleton";
import { NotFoundPage } from "./NotFoundPage";
import { RouteError } from "./RouteError";

/** Each page is a file of its own, fetched when it is first visited. */
const page = (path: string, load: () => Promise<ComponentType>): RouteObject => ({
  path,
  lazy: async () => ({ Component: await load() }),
});

export const routes: RouteObject[] = [
  {
    Component: AppShell,
    children: [
      {
        HydrateFallback: PageSkeleton,
        ErrorBoundary: RouteError, // inside the shell, so that the navigation survives a broken page
        children: [
          page("/", async () => (await import("@/features/home/HomePage")).HomePage),
          page("/movies/:movieId", async () => (await import("@/features/movie/MoviePage")).MoviePage),
          page("/explore", async () => (await import("@/features/explore/ExplorePage")).ExplorePage),
          page("/top-rated", async () => (await import("@/features/topRated/TopRatedPage")).TopRatedPage),
          page("/similar", async () => (await import("@/features/similar/SimilarPage")).SimilarPage),
          page("/for-you", async () => (await import("@/features/forYou/ForYouPage")).ForYouPage),
          page("/ratings", async () => (await import("@/features/myRatings/MyRatingsPage")).MyRatingsPage),
          page("/watchlist", async () => (await import("@/features/shelves/WatchlistPage")).WatchlistPage),
          page("/hidden", async () => (await import("@/features/shelves/HiddenPage")).HiddenPage),
          page("/pick-three", async () => (await import("@/features/pickThree/PickThreePage")).PickThreePage),
          page("/start", async () => (await import("@/features/onboarding/OnboardingPage")).OnboardingPage),
          page("/posts", async () => (await import("@/features/posts/GalleryPage")).GalleryPage),
          page("/posts/new", async () => (await import("@/features/posts/UploadPage")).UploadPage),
          page("/posts/:postId/edit", async () => (await import("@/features/posts/EditPostPage")).EditPostPage),
          page("/my-posts", async () => (await import("@/features/posts/MyPostsPage")).MyPostsPage),
          page("/dashboard", async () => (await import("@/features/admin/SummaryPage")).SummaryPage),
          page("/dashboard/tables/:name", async () => (await import("@/features/admin/TablePage")).TablePage),
          page("/dashboard/models", async () => (await import("@/features/admin/ModelsPage")).ModelsPage),
          page("/account", async () => (await import("@/features/account/AccountPage")).AccountPage),
          page("/account/import", async () => (await import("@/features/imports/ImportPage")).ImportPage),
          page("/forgot-password", async () => (await import("@/features/account/ForgotPasswordPage")).ForgotPasswordPage),
          page(
            "/reset-password/:uid/:token",
            async () => (await import("@/features/account/ResetPasswordPage")).ResetPasswordPage,
          ),
          page("/activate/:uid/:token", async () => (await import("@/features/account/ActivatePage")).ActivatePage),
          page(
            "/confirm-email/:token",
            async () => (await import("@/features/account/ConfirmEmailPage")).ConfirmEmailPage,
          ),
          page("/login", async () => (await import("@/features/account/LogInPage")).LogInPage),
          page("/signup", async () => (await import("@/features/account/SignUpPage")).SignUpPage),
          { path: "*", Component: NotFoundPage },
        ],
      },
    ],
  },
];

export const router = createBrowserRouter(routes);
