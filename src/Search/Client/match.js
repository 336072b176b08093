import { accentBits, anyAccent, textHash } from "./letters.js";
import { spellings } from "./shard.js";

const pairAny = (anyAccent << accentBits) | anyAccent;
const levelStep = 0.35;
// With an unmarked query the very spelling typed comes before its accented forms.
const asTyped = 1.15;

/**
 * @typedef {{ key: string, accents: number, pair: boolean, covers: number[] }} Term
 *   covers: numbers of the query's syllables
 */
/** @typedef {Map<number, number>} Found document to weight, from 1 up */

/** @param {import("./letters.js").Syllable} s @param {number} at @returns {Term} */
export const single = (s, at) => ({ key: s.plain, accents: s.accent, pair: false, covers: [at] });

/**
 * @param {import("./letters.js").Syllable} a @param {import("./letters.js").Syllable} b @param {number} at
 * @returns {Term}
 */
export const pair = (a, b, at) =>
  ({ key: `${a.plain} ${b.plain}`, accents: (a.accent << accentBits) | b.accent, pair: true, covers: [at, at + 1] });

/**
 * The term under which the articles of a page stand: of an entity, a tag or a source.
 * @param {string} url @returns {Term}
 */
export const pageTerm = url => ({ key: "@" + url, accents: 0, pair: false, covers: [] });

/**
 * The documents with a term.
 * @param {import("./files.js").Files} files @param {Term} term @param {boolean} marked @returns {Promise<Found>}
 */
export async function documents(files, term, marked) {
  const hash = textHash(term.key), bits = files.manifest.shardBits;
  const number = bits === 0 ? 0 : hash >>> (32 - bits);
  const found = new Map();
  for (const s of spellings(await files.shard(number), bits === 0 ? hash : hash % 2 ** (32 - bits))) {
    const same = s.accents === term.accents;
    if (marked && !same && s.accents !== (term.pair ? pairAny : anyAccent)) continue;
    for (let i = 0; i < s.documents.length; i++) {
      const weight = (1 + levelStep * s.levels[i]) * (same && !marked ? asTyped : 1);
      if (weight > (found.get(s.documents[i]) ?? 0)) found.set(s.documents[i], weight);
    }
  }
  return found;
}
