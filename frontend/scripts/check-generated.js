/** Fails when src/api/generated.ts is not what openapi.yaml generates today. */
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

const committed = "src/api/generated.ts";
const fresh = "src/api/generated.fresh.ts"; // beside the committed one, so that its relative imports are equal

try {
  execFileSync("npx", ["--no-install", "rtk-query-codegen-openapi", "openapi-codegen.config.cjs"], {
    env: { ...process.env, OPENAPI_OUTPUT: `./${fresh}` },
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (readFileSync(committed, "utf8") !== readFileSync(fresh, "utf8")) {
    console.error(`${committed} is stale: run "npm run generate" and commit the result.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { force: true });
}
