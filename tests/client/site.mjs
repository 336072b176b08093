// Serves the folder that the C# test published to fetch(), and keeps a list of what was asked for.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const site = process.env.SEARCH_SITE ?? "";
/** @type {string[]} */
export const asked = [];
/** Paths that answer 404 once, as after a new publication. @type {Set<string>} */
export const gone = new Set();
export const control = { down: false };

globalThis.fetch = async url => {
  asked.push(url);
  if (control.down) throw new TypeError("network");
  if (gone.delete(url) || !existsSync(site + url)) return new Response("", { status: 404 });
  return new Response(readFileSync(site + url));
};

export const { open } = await import(pathToFileURL(join(site, "kho/search/client.js")).href);
/** Of each article its address, and the anchors of its blocks. */
export const [urls, anchors] = JSON.parse(readFileSync(join(site, "kho/articles.json"), "utf8"));
export const find = async (query, options) => (await open({ base: "/kho/" })).find(query, options);
/** The titles found for a query. */
export const titles = async (query, options) => (await find(query, options)).hits.map(h => h.title);
