/** Fails when the scripts that every first visit to Home fetches outgrow their budget. Run after `npm run build`. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const BUDGET = 240_000; // bytes, gzip

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const page = readFileSync("dist/index.html", "utf8");
const files = new Set(Array.from(page.matchAll(/<script[^>]+src="\/([^"]+)"/g), ([, file]) => file));
const collect = (key) => {
  const { file, imports = [] } = manifest[key];
  files.add(file);
  imports.forEach(collect);
};
collect("src/features/home/HomePage.tsx");
const size = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
console.log(`First load: ${(size / 1000).toFixed(1)} kB of script, gzip (budget ${BUDGET / 1000} kB).`);
if (size > BUDGET) process.exitCode = 1;
