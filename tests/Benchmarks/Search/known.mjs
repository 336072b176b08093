// Known items: articles that a reader has seen and looks for by words that he remembers.

/** @typedef {import("./corpus.mjs").Article} Article */

const every = 4;
const words = (/** @type {string} */ text) => text.normalize("NFC").split(/\s+/).filter(Boolean);
const first = (/** @type {string} */ text, /** @type {number} */ count) => words(text).slice(0, count).join(" ");

/** Typed without accents. @param {string} text */
export const bare = text => text.normalize("NFC").replace(/đ/g, "d").replace(/Đ/g, "D").normalize("NFD")
  .replace(/[\u0300-\u036f]/g, "");

/** Six words in a row from the middle of the text. @param {Article} a */
function bodyWords(a) {
  const all = words(a.text), middle = Math.floor(all.length / 2);
  return all.slice(middle, middle + 6).join(" ");
}

/**
 * Every fourth article whose first six title words begin no other title.
 * @param {Article[]} originals @param {Article[]} all
 */
export function knownItems(originals, all) {
  const key = (/** @type {Article} */ a) => bare(first(a.title, 6)).toLowerCase();
  /** @type {Map<string, number>} */ const shared = new Map();
  for (const a of all) shared.set(key(a), (shared.get(key(a)) ?? 0) + 1);
  return originals.filter((a, at) => at % every === 0 && shared.get(key(a)) === 1);
}

/** @type {Record<string, (a: Article) => string>} */
const asked = {
  "title, 6 words": a => first(a.title, 6), "lead, 12 words": a => first(a.lead, 12), "body, 6 words": bodyWords,
};

/** What is asked: name of the set to its queries, each with the title wanted. @param {Article[]} items */
export const knownSets = items => Object.entries(asked).flatMap(([name, ask]) => [
  { name, asks: items.map(a => ({ q: ask(a), title: a.title })) },
  { name: `${name}, no accents`, asks: items.map(a => ({ q: bare(ask(a)), title: a.title })) },
]);

/** Of each title its first two words: what people type first. @param {Article[]} items */
export const twoWords = items => items.map(a => first(a.title, 2));
/** @param {Article[]} items */
export const sixWords = items => items.map(a => first(a.title, 6));

/** @param {string[][]} found titles of each answer @param {{ title: string }[]} asks */
export function ranked(found, asks) {
  const places = asks.map(({ title }, i) => found[i].findIndex(t => t.normalize("NFC").trim() === title) + 1);
  const share = (/** @type {(place: number) => number} */ worth) =>
    places.reduce((sum, p) => sum + worth(p), 0) / asks.length;
  return { mrr: share(p => p && 1 / p), hit1: share(p => +(p === 1)), hit10: share(p => +(p > 0)) };
}
