import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const backend = "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { proxy: { "/api": backend, "/healthz": backend, "/readyz": backend } },
  build: {
    manifest: true, // scripts/check-size.js reads it
    // A data: address would need a wider Content-Security-Policy than the one the backend sends.
    assetsInlineLimit: 0,
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    restoreMocks: true,
    unstubGlobals: true,
    testTimeout: 20_000, // milliseconds; on a busy machine
    isolate: false, // setup.ts leaves nothing behind, and loading everything per file takes longer than the tests
  },
});
