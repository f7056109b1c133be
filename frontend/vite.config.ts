import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { compression } from "vite-plugin-compression2";
import { defineConfig } from "vitest/config";

const backend = "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [
    react(),
    // Compressed once here, as small as it goes, and served so by whatever serves the files.
    compression({ algorithms: ["gzip", "brotliCompress"], include: /\.(js|css|svg|json)$/, threshold: 1_000 }),
  ],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { proxy: { "/api": backend, "/healthz": backend, "/readyz": backend } },
  build: {
    manifest: true, // scripts/check-size.js reads it
    // A data: address would need a wider Content-Security-Policy than the one the backend sends.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // One file for what every page needs: many small ones take turns on few connections.
      output: { codeSplitting: { groups: [{ name: "shell", tags: ["$initial"] }] } },
    },
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
