// Asks an engine in Chromium: many queries in one page, or each in a browser that has nothing yet.
import { accessSync, constants } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome"];
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/** @typedef {Awaited<ReturnType<typeof import("./serve.mjs").serve>>} Server */
/** @typedef {{ titles: string[], card: string | null }} Answer */

/** @param {string} npm @returns {Promise<any>} */
export function launch(npm) {
  const { chromium } = createRequire(join(npm, "package.json"))("playwright-core");
  const executablePath = (process.env.PATH ?? "").split(":").flatMap(f => names.map(n => join(f, n))).find(runs);
  if (!executablePath) throw new Error("Chromium is not on the PATH; ./test.sh installs it");
  return chromium.launch({ executablePath, args: flags });
}

/** @param {string} file */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {any} browser @param {Server} server @param {string} open */
async function fresh(browser, server, open) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.url}/blank.html`);
  return { context, page, open: () => page.evaluate(`(async () => { await (${open}); })()`) };
}

/**
 * @param {any} browser @param {Server} server @param {string} open @param {string[]} queries
 * @returns {Promise<Answer[]>}
 */
export async function answers(browser, server, open, queries) {
  const { context, page, open: opened } = await fresh(browser, server, open);
  await opened();
  const ask = (/** @type {string} */ query) => /** @type {any} */ (window).find(query);
  const all = [];
  for (const q of queries) all.push(await page.evaluate(ask, q));
  await context.close();
  return all;
}

/**
 * How long each of many queries takes in one page, as for a reader who stays: most still fetch what nobody asked for
 * before.
 * @param {any} browser @param {Server} server @param {string} open @param {string[]} queries
 * @returns {Promise<number[]>} milliseconds
 */
export async function stayed(browser, server, open, queries) {
  const { context, page, open: opened } = await fresh(browser, server, open);
  await opened();
  const all = [];
  for (const q of queries) all.push(await page.evaluate(timed, q));
  await context.close();
  return all;
}

/** In a page where an engine is open. @param {string} query */
async function timed(query) {
  const begun = performance.now();
  await /** @type {any} */ (window).find(query);
  return performance.now() - begun;
}

/**
 * Each query in a browser without a cache: what it costs on the wire, the engine's own program included, and how long
 * the answer takes once the engine is open.
 * @param {any} browser @param {Server} server @param {string} open @param {string[]} queries
 */
export async function cold(browser, server, open, queries) {
  const all = [];
  for (const q of queries) {
    server.taken();
    const { context, page, open: opened } = await fresh(browser, server, open);
    await opened();
    const ms = await page.evaluate(timed, q);
    all.push({ ...server.taken(), ms });
    await context.close();
  }
  return all;
}

/**
 * The search page of the site itself on a phone: everything that is sent until nothing more is asked for.
 * @param {any} browser @param {Server} server @param {string[]} queries
 */
export async function onPhone(browser, server, queries) {
  const all = [];
  for (const q of queries) {
    server.taken();
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${server.url}/tim-kiem/?q=${encodeURIComponent(q)}`);
    await page.waitForLoadState("networkidle");
    all.push({ ...server.taken(), ms: 0 });
    await context.close();
  }
  return all;
}
