import { BitReader, documentParameter } from "./bits.js";
import { spelt, syllables } from "./letters.js";
import { namesAround } from "./entities.js";
import { documents, pageTerm } from "./match.js";
import { between, months } from "./days.js";
import { dateBound } from "./fields.js";

const facetKinds = ["person", "organisation", "place", "event", "tag", "source"];
const offered = 8;
const furthest = 99999999;

/** @typedef {{ name: string, url: string, articles: number[] }} Value */
/** @typedef {{ name: string, count: number }} Count */
/** @typedef {(document: number) => boolean} Allowed */

/** @param {string} packed base64 of DocumentList.cs @param {number} documentBits @returns {number[]} */
function unpacked(packed, documentBits) {
  const bits = new BitReader(Uint8Array.from(atob(packed), c => c.charCodeAt(0)));
  const count = bits.gamma() - 1, k = documentParameter(documentBits, count);
  let next = 0;
  return Array.from({ length: count }, () => {
    const document = next + bits.rice(k);
    next = document + 1;
    return document;
  });
}

/**
 * The values of a kind that most articles have.
 * @param {import("./files.js").Files} files @param {string} kind @returns {Promise<Value[]>}
 */
async function common(files, kind) {
  if (!files.manifest.facets[kind]) return [];
  const documentBits = Math.max(1, Math.ceil(Math.log2(files.manifest.articles)));
  return files.facet(kind, rows => rows.map(([name, url, packed]) =>
    ({ name, url, articles: unpacked(packed, documentBits) })));
}

/** A name as written, to compare by. @param {string} text */
const asWritten = text => spelt(syllables(text.normalize("NFC")), true);
/** The same, folded. @param {string} text */
const plainly = text => spelt(syllables(text.normalize("NFC")), false);

/**
 * The page of a value: as written first; a name typed without marks also matches the accented one.
 * @param {import("./files.js").Files} files @param {string} kind @param {string} name
 */
async function pageOf(files, kind, name) {
  const values = await common(files, kind), key = plainly(name);
  const bare = asWritten(name).split(" ").every(s => s.endsWith(":0"));
  const found = values.find(v => asWritten(v.name) === asWritten(name))
    ?? (bare ? values.find(v => plainly(v.name) === key) : undefined);
  if (found) return found.url;
  const named = (await namesAround(files, key)).filter(n => n.type === kind && n.key === key);
  return (named.find(n => asWritten(n.written) === asWritten(name)) ?? (bare ? named[0] : undefined))?.url ?? null;
}

/**
 * Which documents filters leave. Several values of one kind must all be there; of sources one is enough.
 * @param {import("./files.js").Files} files @param {import("./fields.js").Filters} filters
 * @returns {Promise<{ allowed: Allowed | null, unknown: string | null, date: string | null }>}
 *   unknown: a value that the archive does not have
 */
export async function narrowed(files, filters) {
  /** @type {Allowed[]} */ const all = [];
  for (const [kind, names] of Object.entries(filters)) {
    if (!facetKinds.includes(kind)) continue;
    /** @type {import("./match.js").Found[]} */ const found = [];
    for (const name of names) {
      const url = await pageOf(files, kind, name);
      if (url === null) return { allowed: () => false, unknown: name, date: null };
      found.push(await documents(files, pageTerm(url), false));
    }
    all.push(kind === "source" ? d => found.some(f => f.has(d)) : d => found.every(f => f.has(d)));
  }
  let [from, to] = [filters.from?.at(-1), filters.to?.at(-1)];
  // From a later day to an earlier one: the other way round is meant.
  if (from && to && Number(dateBound(from, false)) > Number(dateBound(to, true))) [from, to] = [to, from];
  const bounds = [from ? dateBound(from, false) : 0, to ? dateBound(to, true) : furthest];
  if (bounds[0] === null || bounds[1] === null) {
    return { allowed: () => false, unknown: null, date: (bounds[0] === null ? from : to) ?? null };
  }
  if (from || to) {
    const [first, end] = between(await months(files), bounds[0], bounds[1]);
    all.push(d => d >= first && d < end);
  }
  return { allowed: all.length === 0 ? null : d => all.every(ok => ok(d)), unknown: null, date: null };
}

/**
 * The most frequent values among some documents, of each kind.
 * @param {import("./files.js").Files} files @param {Set<number>} found @returns {Promise<Record<string, Count[]>>}
 */
export async function counted(files, found) {
  const kinds = Object.keys(files.manifest.facets);
  const values = await Promise.all(kinds.map(kind => common(files, kind)));
  return Object.fromEntries(kinds.map((kind, i) => [kind, most(values[i], found)]));
}

/** @param {Value[]} values @param {Set<number>} found @returns {Count[]} */
const most = (values, found) => values
  .map(v => ({ name: v.name, count: v.articles.reduce((n, d) => n + +found.has(d), 0) }))
  .filter(v => v.count > 0).sort((a, b) => b.count - a.count).slice(0, offered);

/**
 * Values of a kind: the frequent ones with a word that begins so, then rare ones whose name does.
 * @param {import("./files.js").Files} files @param {string} kind @param {string} begun
 * @param {number} rare of the rare ones at most
 * @returns {Promise<{ name: string, url: string, articles?: number[] }[]>} of rare ones the articles are not known yet
 */
async function beginning(files, kind, begun, rare) {
  const key = plainly(begun), known = await common(files, kind);
  const fits = known.filter(v => ` ${plainly(v.name)}`.includes(` ${key}`)), urls = new Set(fits.map(v => v.url));
  const others = (await namesAround(files, key))
    .filter(n => n.type === kind && n.key.startsWith(key) && !urls.has(n.url) && urls.add(n.url))
    .sort((a, b) => b.weight - a.weight).slice(0, rare);
  return [...fits, ...others.map(({ name, url }) => known.find(v => v.url === url) ?? { name, url })];
}

/**
 * Values of a kind with a word that begins so, rare ones too, with their counts among some documents.
 * @param {import("./files.js").Files} files @param {string} kind @param {string} begun @param {Set<number>} found
 */
export async function begunWith(files, kind, begun, found) {
  const values = await beginning(files, kind, begun, offered);
  return most(await Promise.all(values.map(async ({ name, url, articles }) =>
    ({ name, url, articles: articles ?? [...(await documents(files, pageTerm(url), false)).keys()] }))), found);
}

/**
 * The pages of such values, most articles first.
 * @param {import("./files.js").Files} files @param {string} kind @param {string} begun @param {number} limit
 */
export async function pagesBegunWith(files, kind, begun, limit) {
  if (plainly(begun) === "") return [];
  const values = await beginning(files, kind, begun, limit), count = (/** @type {number[]=} */ a) => a?.length ?? null;
  return values.map(({ name, url, articles }) => ({ name, url: files.base + url.slice(1), count: count(articles) }))
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0)).slice(0, limit);
}
