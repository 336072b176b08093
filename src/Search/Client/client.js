import { syllables } from "./letters.js";
import { say } from "./say.js";
import { parseQuery } from "./query.js";
import { Files, Gone } from "./files.js";
import { named } from "./entities.js";
import { documents, pageTerm, single } from "./match.js";
import { months, perMonth } from "./days.js";
import { begunWith, counted, narrowed, pagesBegunWith } from "./facets.js";
import { score } from "./rank.js";
import { article } from "./articles.js";
import { holds, paragraphs } from "./excerpt.js";
import { hit, ordered, passageIn } from "./hits.js";
import { nearestName, nearestWords } from "./suggest.js";

// Pairs cannot promise that three words stand in a row; so few articles are read to make sure.
const verified = 20;

/**
 * @typedef {import("./hits.js").Hit} Hit @typedef {import("./hits.js").Candidate} Candidate
 * @typedef {{ total: number, hits: Hit[],
 *   entities: { url: string, name: string, written: string, type: string, description: string, exact: boolean }[],
 *   facets: Record<string, { name: string, count: number }[]>, dates: { month: string, count: number }[],
 *   suggestion: string | null, problem: string | null }} Result
 * @typedef {{ limit?: number, offset?: number, filters?: import("./fields.js").Filters, facets?: boolean,
 *   values?: { kind: string, begun: string }, sort?: "relevance" | "newest" | "oldest", signal?: AbortSignal }} Options
 *   facets: count the most frequent values and the months of all that is found; values: those that begin so, instead
 */

/** Opens the index of the site that lives at <c>base</c>. @param {{ base?: string }} [where] */
export async function open({ base = "/" } = {}) {
  const root = base.endsWith("/") ? base : base + "/";
  let files = await Files.open(root);
  /** @template T @param {() => Promise<T>} answer @param {AbortSignal} [signal] @returns {Promise<T>} */
  const fresh = async (answer, signal) => {
    signal?.throwIfAborted();
    const answered = answer().catch(async error => {
      if (!(error instanceof Gone)) throw error;
      // The site was published anew since this page was opened.
      files = await Files.open(root, "no-cache");
      return answer();
    });
    return signal ? Promise.race([answered, aborted(signal)]) : answered;
  };
  return {
    /** @param {string} query @param {Options} [options] */
    find: (query, options = {}) => fresh(() => answerFrom(files, query, options), options.signal),
    /**
     * The names of a kind (person, organisation, place, event, tag, source) that begin so, or one of whose words does:
     * most articles first; count is null for names of few articles.
     * @param {string} kind @param {string} begun @param {{ limit?: number, signal?: AbortSignal }} [options]
     */
    names: (kind, begun, { limit = 20, signal } = {}) =>
      fresh(() => pagesBegunWith(files, kind, begun, limit), signal),
    /**
     * Where the words of a query stand in the article of a hit; null when its page does not tell.
     * @param {string} query @param {{ url: string }} hit
     */
    passage: (query, { url }) => fresh(async () => {
      const parsed = parseQuery(query);
      return passageIn(files, parsed, url, (await named(files, parsed)).meant);
    }),
  };
}

/**
 * Fetches go on and fill the cache; only the answer is no longer waited for.
 * @param {AbortSignal} signal @returns {Promise<never>}
 */
const aborted = signal => new Promise((_, reject) =>
  signal.addEventListener("abort", () => reject(signal.reason), { once: true }));

/** @param {Files} files @param {string} typed @param {Options} options @returns {Promise<Result>} */
async function answerFrom(files, typed, { limit = 10, offset = 0, sort = "relevance", filters = {}, facets, values }) {
  const query = parseQuery(typed), words = say(files.manifest.language);
  const problem = query.problem && words[query.problem];
  const empty = { total: 0, hits: [], entities: [], facets: {}, dates: [], suggestion: null, problem };
  const { allowed, unknown, date } = await narrowed(files, joined(filters, query.filters));
  if (unknown !== null) return { ...empty, problem: words.unknown(unknown) };
  if (date !== null) return { ...empty, problem: words.date(date) };
  if (query.wanted.length === 0 && (query.problem || !allowed)) return empty;

  const [{ scored, size }, { names, entities, meant }] = await Promise.all([
    query.wanted.length > 0 ? score(files, query, allowed) : everything(files, allowed),
    named(files, query),
  ]);
  const found = (await withEntities(files, await verify(files, scored, query), meant, size))
    .filter(c => !allowed || allowed(c.document));
  const inOrder = await ordered(files, found, query, sort);

  const hits = await Promise.all(inOrder.slice(offset, offset + limit).map(c => hit(files, c, query, size, words)));
  const nearest = meant.length === 0 && found.every(c => !c.together) ? nearestName(query, names) : null;
  const lacking = found.every(c => !c.entity && c.covered < size);
  const suggestion = !lacking ? (size > 1 ? nearest : null) : nearest ?? await respelt(files, query);
  const all = new Set(facets || values ? found.map(c => c.document) : []);
  const [counts, dates] = await Promise.all([
    values ? begunWith(files, values.kind, values.begun, all).then(v => ({ [values.kind]: v }))
      : facets ? counted(files, all) : {},
    facets ? months(files).then(m => perMonth(m, all)) : [],
  ]);
  return { ...empty, total: inOrder.length, hits, suggestion, facets: counts, dates, entities };
}

/**
 * @param {import("./fields.js").Filters} one @param {import("./fields.js").Filters} other
 * @returns {import("./fields.js").Filters}
 */
const joined = (one, other) => Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])]
  .map(kind => [kind, [...(one[kind] ?? []), ...(other[kind] ?? [])]]));

/**
 * Without words to find, all that filters leave.
 * @param {Files} files @param {((document: number) => boolean) | null} allowed
 */
const everything = (files, allowed) => ({
  size: 0,
  scored: Array.from(
    { length: files.manifest.articles }, (_, document) => ({ document, score: 0, covered: 0, together: false }))
    .filter(c => !allowed || allowed(c.document)),
});

/** @param {Files} files @param {import("./query.js").Query} query */
async function respelt(files, query) {
  const wanted = query.wanted.flatMap(w => w.syllables);
  const found = await Promise.all(wanted.map((s, i) => documents(files, single(s, i), query.marked)));
  const missing = wanted.filter((_, i) => found[i].size === 0);
  return missing.length === 0 ? null : nearestWords(query, missing, await files.words());
}

/**
 * Takes away articles in which a quoted phrase does not stand; one whose page cannot be read stays.
 * @param {Files} files @param {Candidate[]} scored @param {import("./query.js").Query} query
 */
async function verify(files, scored, query) {
  const phrases = query.wanted.filter(w => w.exact && w.syllables.length > 2).map(w => w.syllables);
  if (phrases.length === 0 || scored.length > verified) return scored;
  const kept = await Promise.all(scored.map(async c => {
    const { title, url } = await article(files, c.document), markdown = await files.markdown(url);
    const texts = [title.normalize("NFC"), ...paragraphs(markdown).map(p => p.text)];
    return markdown === "" || phrases.every(words => texts.some(text => holds(text, words, query.marked)));
  }));
  return scored.filter((_, i) => kept[i]);
}

/**
 * Articles that mention the entity under another name are hits, too.
 * @param {Files} files @param {Candidate[]} scored @param {import("./entities.js").Named[]} meant @param {number} size
 * @returns {Promise<Candidate[]>}
 */
async function withEntities(files, scored, meant, size) {
  if (meant.length === 0) return scored;
  const mentions = await Promise.all(meant.map(async name =>
    ({ name, found: await documents(files, pageTerm(name.url), false) })));
  const known = new Map(scored.filter(s => s.covered === size).map(s => [s.document, /** @type {Candidate} */ (s)]));
  for (const { name, found } of mentions) {
    const rarity = Math.log(1 + files.manifest.articles / Math.max(1, found.size));
    for (const [document, weight] of found) {
      const before = known.get(document);
      if (before) known.set(document, { ...before, score: before.score + rarity * weight });
      else known.set(document, { document, score: rarity * weight, covered: 0, together: false, entity: name.name });
    }
  }
  return known.size > 0 ? [...known.values()] : scored;
}
