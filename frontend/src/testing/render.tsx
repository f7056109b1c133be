import { ThemeProvider } from "@mui/material/styles";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactElement } from "react";
import { Provider } from "react-redux";
import { createMemoryRouter, RouterProvider } from "react-router";
import { sessionEnded, sessionOpened } from "@/api/sessionSlice";
import { createStore } from "@/app/store";
import { theme } from "@/app/theme/theme";
import { ToastProvider } from "@/components/toast/ToastProvider";

interface Options {
  /** Where the page is. */
  at?: string;
  /** The route's pattern, where it has parameters. */
  path?: string;
  as?: "member" | "guest";
}

/** Renders a page with a store of its own; every other address shows its path, so that navigation can be seen. */
export const renderPage = (page: ReactElement, { at = "/", path, as = "guest" }: Options = {}) => {
  const store = createStore();
  store.dispatch(as === "member" ? sessionOpened("token") : sessionEnded());
  const router = createMemoryRouter(
    [
      { path: path ?? new URL(at, "http://x").pathname, element: page },
      { path: "*", element: <p>elsewhere</p> },
    ],
    {
      initialEntries: [at],
    },
  );
  render(
    <Provider store={store}>
      <ThemeProvider theme={theme} defaultMode="system">
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </ThemeProvider>
    </Provider>,
  );
  return { store, router, user: userEvent.setup() };
};
