import { readdirSync } from "node:fs";
import { defineConfig } from "eslint/config";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** Imports flow app -> features -> (api, components, config, testing); a feature knows no other feature. */
const zone = (files, forbidden, message) => ({
  files,
  ignores: ["src/testing/**", "**/*.test.*"],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group: ["../*"], message: "Import across folders through @/." },
          ...(forbidden.length ? [{ group: forbidden, message }] : []),
        ],
      },
    ],
  },
});

const features = readdirSync("src/features");

export default defineConfig([
  { ignores: ["dist", "coverage", "src/api/generated.ts"] },
  ...tseslint.configs.strict,
  reactHooks.configs.flat["recommended-latest"],
  { rules: { "@typescript-eslint/consistent-type-imports": "error" } },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}", "src/api/generated.ts"],
    rules: { "max-lines": ["error", 400], "max-lines-per-function": ["error", { max: 120, skipBlankLines: true }] },
  },
  zone(["src/app/**"], [], ""),
  ...features.map((feature) =>
    zone(
      [`src/features/${feature}/**`],
      ["@/app/*", ...features.filter((other) => other !== feature).map((other) => `@/features/${other}/*`)],
      "A feature imports only api, components and config.",
    ),
  ),
  zone(["src/components/**"], ["@/app/*", "@/features/*"], "Components know no feature."),
  zone(["src/api/**"], ["@/app/*", "@/features/*", "@/components/*"], "The API layer knows no component."),
  zone(["src/config/**"], ["@/app/*", "@/features/*", "@/components/*", "@/api/*"], "Configuration imports nothing."),
]);
