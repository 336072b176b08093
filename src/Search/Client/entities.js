import { fold, spelt, syllables } from "./letters.js";

const types = ["person", "organisation", "place", "event"];
const shown = 8, expanded = 3;

/**
 * @typedef {object} Named one name of an entity
 * @property {string} written @property {string} key folded syllables with spaces
 * @property {string} url below the base, with a slash
 * @property {string} type @property {number} weight class of the number of its articles
 * @property {string} name @property {string} description @property {boolean} means the name alone tells who is meant
 */

/** @param {any[]} row as EntityBlocks.cs writes it @returns {Named} */
function read([written, url, type, weight, name = "", description = "", means = 1]) {
  const key = spelt(syllables(written.normalize("NFC")), false);
  return { written, key, url, type: types[type], weight, name: name || written, description, means: means === 1 };
}

/**
 * The names around a key: those that begin with it, and their neighbours.
 * @param {import("./files.js").Files} files @param {string} key @returns {Promise<Named[]>}
 */
export async function namesAround(files, key) {
  const keys = files.manifest.entityKeys;
  if (keys.length === 0 || key === "") return [];
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle] < key) low = middle + 1; else high = middle;
  }
  const first = Math.max(0, low - 1);
  const blocks = first + 1 < keys.length && keys[first + 1].startsWith(key) ? [first, first + 1] : [first];
  return (await Promise.all(blocks.map(files.names))).flat().map(read);
}

/**
 * Whether a name is the query, begins with it, or neither.
 * @param {Named} name @param {import("./letters.js").Syllable[]} query
 * @param {string} typed NFC @param {boolean} marked
 */
function agrees(name, query, typed, marked) {
  const key = spelt(query, false);
  if (!name.key.startsWith(key)) return "no";
  const written = syllables(name.written.normalize("NFC"));
  const same = (/** @type {number} */ i) => !marked || written[i]?.accent === query[i].accent;
  if (name.key === key && query.every((_, i) => same(i))) return "is";
  const last = query.length - 1;
  if (!query.every((_, i) => i === last || same(i))) return "no";
  // The last syllable may be half typed: then its letters are compared as far as they go.
  const tail = written[last], begun = typed.slice(query[last].start, query[last].end);
  const begins = tail
    && name.written.normalize("NFC").slice(tail.start, tail.end).toLowerCase().startsWith(begun.toLowerCase());
  return !marked || begins || same(last) || fold(begun) === begun.toLowerCase() ? "begins" : "no";
}

/** Best first, each entity once. @param {Named[]} names @param {(name: Named) => string} verdict */
function bestEntities(names, verdict) {
  const ranked = names.map(name => ({ name, is: verdict(name) })).filter(r => r.is !== "no")
    .sort((a, b) => +(b.is === "is" && b.name.means) - +(a.is === "is" && a.name.means) || b.name.weight - a.name.weight
      || a.name.key.length - b.name.key.length);
  const seen = new Set();
  return ranked.filter(r => !seen.has(r.name.url) && seen.add(r.name.url)).slice(0, shown);
}

/**
 * The entities that a query names: for the card, and those whose articles it asks for.
 * @param {import("./files.js").Files} files @param {import("./query.js").Query} query
 */
export async function named(files, query) {
  const all = syllables(query.text), lone = query.wanted.length === 1 && query.unwanted.length === 0;
  const names = lone ? await namesAround(files, spelt(all, false)) : [];
  const best = bestEntities(names, name => agrees(name, all, query.text, query.marked));
  return {
    names, meant: best.filter(e => e.is === "is" && e.name.means).slice(0, expanded).map(e => e.name),
    entities: best.map(({ name: { url, name, written, type, description, means }, is }) =>
      ({ url: files.base + url.slice(1), name, written, type, description, exact: is === "is" && means })),
  };
}
