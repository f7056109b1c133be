import "@fontsource-variable/archivo/wdth.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreSession } from "@/api/session";
import { App } from "@/app/App";
import "@/app/filmParts";
import { keepOfflinePage } from "@/app/keepOfflinePage";
import { createStore } from "@/app/store";
import { locale } from "@/config/messages";

const store = createStore();
void restoreSession(store.dispatch);

document.documentElement.lang = locale;
keepOfflinePage();

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");
createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
