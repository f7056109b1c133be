/** Lighthouse against a running site: `node scripts/bench-web.js http://127.0.0.1:8000`. Fails under the goals. */
import { existsSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";

const PAGES = { Home: "/", Movie: "/movies/1", Explore: "/explore" };
const GOALS = { accessibility: 100, "best-practices": 95 };
const PERFORMANCE = { desktop: 95, mobile: 85 };
const MOST_SHIFT = 0.05;
const CATEGORIES = ["performance", ...Object.keys(GOALS)];

const site = (process.argv[2] ?? "http://127.0.0.1:8000").replace(/\/$/, "");
const debian = "/usr/bin/chromium";
const chrome = await launch({
  chromePath: process.env.CHROME_PATH ?? (existsSync(debian) ? debian : undefined),
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});

const measure = async (name, path, device) => {
  const options = { port: chrome.port, onlyCategories: CATEGORIES };
  const { lhr } = await lighthouse(`${site}${path}`, options, device === "desktop" ? desktopConfig : undefined);
  const score = (category) => Math.round(100 * (lhr.categories[category]?.score ?? 0));
  const shift = lhr.audits["cumulative-layout-shift"]?.numericValue ?? 1;
  const fails =
    score("performance") < PERFORMANCE[device] ||
    Object.entries(GOALS).some(([category, least]) => score(category) < least) ||
    shift >= MOST_SHIFT;
  const scores = Object.fromEntries(CATEGORIES.map((category) => [category, score(category)]));
  const audit = (id) => Math.round(lhr.audits[id]?.numericValue ?? 0);
  return {
    page: name,
    device,
    ...scores,
    FCP: audit("first-contentful-paint"),
    LCP: audit("largest-contentful-paint"),
    TBT: audit("total-blocking-time"),
    CLS: shift.toFixed(3),
    met: !fails,
  };
};

const rows = [];
try {
  for (const [name, path] of Object.entries(PAGES)) {
    for (const device of ["desktop", "mobile"]) rows.push(await measure(name, path, device));
  }
} finally {
  chrome.kill();
}
console.table(rows);
if (rows.some(({ met }) => !met)) process.exitCode = 1;
