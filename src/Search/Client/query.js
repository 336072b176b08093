import { syllables } from "./letters.js";
import { readFields } from "./fields.js";

const longestQuery = 32;

/**
 * @typedef {{ syllables: import("./letters.js").Syllable[], exact: boolean }} Words words in a row; exact when quoted
 */
/**
 * @typedef {object} Query
 * @property {string} text NFC, without fields and without spaces at the ends
 * @property {import("./fields.js").Filters} filters
 * @property {Words[]} wanted
 * @property {Words[]} unwanted
 * @property {boolean} marked any Vietnamese mark: then all words match as written
 * @property {"nothing" | "onlyMinus" | "long" | null} problem
 */

/** Reads words, "quoted phrases", -words, -"phrases" and fields. @param {string} typed @returns {Query} */
export function parseQuery(typed) {
  const { rest: text, filters } = readFields(typed.normalize("NFC").trim());
  /** @type {Words[]} */ const wanted = [];
  /** @type {Words[]} */ const unwanted = [];
  let open = false, left = longestQuery, cut = false;
  for (const [, minus, quoted, bare] of text.matchAll(/(-?)(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/g)) {
    const all = syllables(quoted ?? bare);
    const kept = all.slice(0, left);
    cut ||= kept.length < all.length;
    left -= kept.length;
    if (kept.length === 0) continue;
    const exact = quoted !== undefined;
    if (minus) unwanted.push({ syllables: kept, exact });
    else if (!exact && open) wanted[wanted.length - 1].syllables.push(...kept);
    else wanted.push({ syllables: kept, exact });
    open = !minus && !exact;
  }
  const marked = [...wanted, ...unwanted].some(w => w.syllables.some(s => s.accent > 0));
  const problem = text === "" ? null
    : wanted.length > 0 ? (cut ? "long" : null) : unwanted.length > 0 ? "onlyMinus" : "nothing";
  return { text, filters, wanted, unwanted, marked, problem };
}
