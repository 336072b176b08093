// Judged queries: what an answer must hold is said in judged.json, and looked up in the articles themselves.
import { readFileSync } from "node:fs";
import { bare } from "./known.mjs";

/**
 * @typedef {object} Judged
 * @property {string} kind @property {string} q @property {string} [card] name that must stand first
 * @property {string[]} any one of these stands in every article found @property {string[]} [all] and all of these
 * @property {string[]} [none] and none of these @property {boolean} [bare] compared without accents
 * @property {string} [from] @property {string} [to] days
 */

/** @type {Judged[]} */
export const judged = JSON.parse(readFileSync(new URL("judged.json", import.meta.url), "utf8"));

/** What only a query language of its own can answer. */
export const plainKinds = ["alias", "entity", "marks", "phrase"];

// Words in a row, however they are parted; hòa is hoà.
const row = (/** @type {string} */ text) => ` ${text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `
  .replace(/òa/g, "oà").replace(/óa/g, "oá").replace(/ủy/g, "uỷ").replace(/úy/g, "uý").replace(/ọa/g, "oạ");

/**
 * Share of the articles found that are what was asked for; 0 when nothing was found or another name stands first.
 * @param {Judged} asked @param {{ titles: string[], card: string | null }} answer
 * @param {Map<string, import("./corpus.mjs").Article[]>} byTitle
 */
export function precision(asked, { titles, card }, byTitle) {
  if (titles.length === 0 || (asked.card && card !== null && card !== asked.card)) return 0;
  const right = titles.filter(t => (byTitle.get(t.normalize("NFC").trim()) ?? []).some(a => fits(asked, a)));
  return right.length / titles.length;
}

/** @param {Judged} asked @param {import("./corpus.mjs").Article} a */
function fits(asked, a) {
  const whole = row(`${a.title} \n ${a.lead} \n ${a.text}`), text = asked.bare ? bare(whole) : whole;
  const has = (/** @type {string} */ words) => text.includes(row(words));
  return asked.any.some(has) && (asked.all ?? []).every(has) && !(asked.none ?? []).some(has)
    && (!asked.from || a.published >= asked.from) && (!asked.to || a.published <= asked.to);
}
