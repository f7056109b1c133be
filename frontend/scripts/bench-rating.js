/** From a press on the stars to the list that follows, in a browser that is already running. */
import puppeteer from "puppeteer-core";

const TRIES = 20;
const FIRST_RATINGS = [5, 4, 4.5]; // with one more there is a list, and stars to press beside it
const SEEN = "main section [role=radiogroup]";

/** Milliseconds of each of the tries, as a member who has just come. */
export const measureRating = async (site, browserUrl) => {
  const browser = await puppeteer.connect({ browserURL: browserUrl });
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(`${site}/offline.html`);
    await page.evaluate(enterAsNewcomer, FIRST_RATINGS);
    await page.goto(`${site}/for-you`);
    await page.waitForSelector(SEEN);
    const stars = await (await page.$(SEEN)).boundingBox();
    const times = [];
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const share = attempt % 2 ? 0.98 : 0.18; // five stars and one, so that the list must change
      await page.evaluate(watchTheList);
      await page.mouse.click(stars.x + stars.width * share, stars.y + stars.height / 2);
      times.push(await page.evaluate(() => window.theListFollows));
      await page.waitForNetworkIdle({ idleTime: 200 });
    }
    return times;
  } finally {
    await page.close();
    await browser.disconnect();
  }
};

/** Runs in the page: a new account that has rated the first films of the onboarding. */
const enterAsNewcomer = async (values) => {
  const send = async (method, path, body, token) => {
    const headers = { "Content-Type": "application/json", ...(token && { Authorization: `Bearer ${token}` }) };
    const answer = await fetch(`/api/v1/${path}`, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  const account = { email: `bench-${crypto.randomUUID()}@example.org`, password: "a-long-and-quiet-password" };
  await send("POST", "auth/users/", account);
  const { access } = await send("POST", "auth/session/login/", account);
  const { results } = await send("GET", `onboarding/?n=${values.length}`, undefined, access);
  for (const [index, value] of values.entries()) await send("PUT", `ratings/${results[index].id}/`, { value }, access);
  localStorage.setItem("nextflex-session", "1");
};

/** Runs in the page: `theListFollows` becomes the milliseconds from the next press until the new list is painted. */
const watchTheList = () => {
  window.theListFollows = new Promise((resolve) => {
    let start = null;
    let wasBusy = false;
    const look = () => {
      const isBusy = document.querySelector("main [role=progressbar]") !== null;
      if (start !== null && isBusy) wasBusy = true;
      if (!wasBusy || isBusy) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true });
    addEventListener("pointerdown", ({ timeStamp }) => (start = timeStamp), { capture: true, once: true });
  });
};
