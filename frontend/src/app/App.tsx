import { CacheProvider } from "@emotion/react";
import CssBaseline from "@mui/material/CssBaseline";
import { ThemeProvider } from "@mui/material/styles";
import { Provider } from "react-redux";
import { RouterProvider } from "react-router/dom";
import { ToastProvider } from "@/components/toast/ToastProvider";
import { router } from "./router";
import { styleCache } from "./styleCache";
import type { createStore } from "./store";
import { theme } from "./theme/theme";

export const App = ({ store }: { store: ReturnType<typeof createStore> }) => (
  <Provider store={store}>
    <CacheProvider value={styleCache}>
      <ThemeProvider theme={theme} defaultMode="system" disableTransitionOnChange>
        <CssBaseline enableColorScheme />
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </ThemeProvider>
    </CacheProvider>
  </Provider>
);
