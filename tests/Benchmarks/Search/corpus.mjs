// Reads the folder of articles, and makes an archive of any size from it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** @typedef {{ id: string, title: string, lead: string, text: string, published: string }} Article */

const word = /[\p{L}\p{M}]+/gu;
const changedShare = 0.6, neighbours = 64, daysApart = 97;

/** @param {string} folder that holds articles.jsonl.gz @returns {Article[]} */
export const articles = folder => gunzipSync(readFileSync(join(folder, "articles.jsonl.gz"))).toString("utf8").trim()
  .split("\n").map(line => JSON.parse(line)).map(a => ({ ...a, title: a.title.normalize("NFC").trim() }));

/**
 * The articles, then copies in which most words are others, until there are so many. Words change places with words
 * about as frequent, the same way all over one copy, so that words and pairs of words keep repeating as in real texts.
 * @param {Article[]} originals @param {number} wanted
 */
export function* copies(originals, wanted) {
  const ranked = byFrequency(originals);
  for (let copy = 0; copy * originals.length < wanted; copy++) {
    const instead = copy === 0 ? new Map() : exchange(ranked, copy);
    const changed = (/** @type {string} */ text) =>
      text.normalize("NFC").replace(word, w => likeCase(w, instead.get(w.toLowerCase())));
    for (const a of originals.slice(0, wanted - copy * originals.length)) {
      yield copy === 0 ? a : {
        id: `${a.id}-${copy}`, title: changed(a.title), lead: changed(a.lead), text: changed(a.text),
        published: new Date(Date.parse(a.published) + copy * daysApart * 86_400_000).toISOString().slice(0, 10),
      };
    }
  }
}

/** @param {Article[]} originals */
function byFrequency(originals) {
  /** @type {Map<string, number>} */ const counts = new Map();
  for (const a of originals) {
    for (const [w] of `${a.title} ${a.lead} ${a.text}`.normalize("NFC").toLowerCase().matchAll(word)) {
      counts.set(w, (counts.get(w) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([w]) => w);
}

/** @param {string[]} ranked @param {number} seed */
function exchange(ranked, seed) {
  const chance = chances(seed);
  /** @type {Map<string, string>} */ const instead = new Map();
  for (let at = 0; at < ranked.length; at += neighbours) {
    const band = ranked.slice(at, at + neighbours).filter(() => chance() < changedShare), other = [...band];
    for (let i = other.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1));
      [other[i], other[j]] = [other[j], other[i]];
    }
    band.forEach((w, i) => instead.set(w, other[i]));
  }
  return instead;
}

/** @param {string} written @param {string} [lower] */
const likeCase = (written, lower) => lower === undefined ? written
  : written.length > 1 && written === written.toUpperCase() ? lower.toUpperCase()
  : written[0] !== written[0].toLowerCase() ? lower[0].toUpperCase() + lower.slice(1) : lower;

/** Numbers from 0 to 1, the same on every machine (mulberry32). @param {number} seed */
function chances(seed) {
  return () => {
    seed = (seed + 0x6D2B79F5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
