import "@fontsource-variable/archivo/wdth.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { restoreSession } from "@/api/session";
import { App } from "@/app/App";
import { createStore } from "@/app/store";

const store = createStore();
void restoreSession(store.dispatch);

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root.");
createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
