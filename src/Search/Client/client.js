import { syllables } from "./letters.js";
import { say } from "./say.js";
import { parseQuery } from "./query.js";
import { Files, Gone } from "./files.js";
import { agrees, bestEntities, namesAround } from "./entities.js";
import { documents, pageTerm, single } from "./match.js";
import { months, perMonth } from "./days.js";
import { counted, narrowed } from "./facets.js";
import { score } from "./rank.js";
import { holds, paragraphs, passage } from "./excerpt.js";
import { nearestName, nearestWords } from "./suggest.js";

// The first page is ordered with its titles in hand; later pages keep the order of their scores.
const retitled = 10;
const expanded = 3;
// Pairs cannot promise that three words stand in a row; so few articles are read to make sure.
const verified = 20;

/**
 * @typedef {{ url: string, title: string, published: string | null, source: string | null, excerpt: string,
 *   marks: [number, number][], anchor: string | null, why: string }} Hit
 * @typedef {{ total: number, hits: Hit[], entities: { url: string, name: string, type: string, description: string }[],
 *   facets: Record<string, { name: string, count: number }[]>, dates: { month: string, count: number }[], suggestion: string | null, problem: string | null }} Result
 * @typedef {{ limit?: number, offset?: number, filters?: import("./fields.js").Filters, facets?: boolean, sort?: "relevance" | "newest" | "oldest", signal?: AbortSignal }} Options
 * @typedef {import("./rank.js").Scored & { entity?: string }} Candidate
 */

/** Opens the index of the site that lives at <c>base</c>. @param {{ base?: string }} [where] */
export async function open({ base = "/" } = {}) {
  const root = base.endsWith("/") ? base : base + "/";
  let files = await Files.open(root);
  /** @param {string} query @param {Options} [options] @returns {Promise<Result>} */
  const find = async (query, options = {}) => {
    options.signal?.throwIfAborted();
    const answer = answerFrom(files, query, options).catch(async error => {
      if (!(error instanceof Gone)) throw error;
      // The site was published anew since this page was opened.
      files = await Files.open(root, "no-cache");
      return answerFrom(files, query, options);
    });
    return options.signal ? Promise.race([answer, aborted(options.signal)]) : answer;
  };
  return { find };
}

/** Fetches go on and fill the cache; only the answer is no longer waited for. @param {AbortSignal} signal @returns {Promise<never>} */
const aborted = signal => new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));

/** @param {Files} files @param {string} typed @param {Options} options @returns {Promise<Result>} */
async function answerFrom(files, typed, { limit = 10, offset = 0, sort = "relevance", filters = {}, facets = false }) {
  const query = parseQuery(typed), words = say(files.manifest.language);
  const empty = { total: 0, hits: [], entities: [], facets: {}, dates: [], suggestion: null, problem: query.problem && words[query.problem] };
  const { allowed, unknown, date } = await narrowed(files, joined(filters, query.filters));
  if (unknown !== null || date !== null) return { ...empty, problem: unknown !== null ? words.unknown(unknown) : words.date(date ?? "") };
  if (query.wanted.length === 0 && (query.problem || !allowed)) return empty;

  const lone = query.wanted.length === 1 && query.unwanted.length === 0;
  const all = syllables(query.text);
  const [{ scored, size }, names] = await Promise.all([
    query.wanted.length > 0 ? score(files, query, allowed) : everything(files, allowed),
    lone ? namesAround(files, all.map(s => s.plain).join(" ")) : [],
  ]);
  const entities = bestEntities(names, name => agrees(name, all, query.text, query.marked));
  const meant = entities.filter(e => e.is === "is" && e.name.means).slice(0, expanded).map(e => e.name);
  const found = (await withEntities(files, await verify(files, scored, query), meant, size)).filter(c => !allowed || allowed(c.document));
  const ordered = await order(files, found, query, sort);

  const hits = await Promise.all(ordered.slice(offset, offset + limit).map(c => hit(files, c, query, meant, size, words)));
  const nearest = meant.length === 0 && found.every(c => !c.together) ? nearestName(query, names) : null;
  const lacking = found.every(c => !c.entity && c.covered < size);
  const suggestion = !lacking ? (size > 1 ? nearest : null) : nearest ?? await respelt(files, query);
  const documentsFound = new Set(facets ? found.map(c => c.document) : []);
  const [counts, dates] = facets ? await Promise.all([counted(files, documentsFound), months(files).then(m => perMonth(m, documentsFound))]) : [{}, []];
  return {
    ...empty, total: ordered.length, hits, suggestion, facets: counts, dates,
    entities: entities.map(({ name }) => ({ url: files.base + name.url.slice(1), name: name.name, type: name.type, description: name.description })),
  };
}

/** @param {import("./fields.js").Filters} one @param {import("./fields.js").Filters} other @returns {import("./fields.js").Filters} */
const joined = (one, other) => Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])]
  .map(kind => [kind, [...(one[kind] ?? []), ...(other[kind] ?? [])]]));

/** Without words to find, all that filters leave. @param {Files} files @param {((document: number) => boolean) | null} allowed */
const everything = (files, allowed) => ({
  size: 0,
  scored: Array.from({ length: files.manifest.articles }, (_, document) => ({ document, score: 0, covered: 0, together: false }))
    .filter(c => !allowed || allowed(c.document)),
});

/** @param {Files} files @param {import("./query.js").Query} query */
async function respelt(files, query) {
  const wanted = query.wanted.flatMap(w => w.syllables);
  const found = await Promise.all(wanted.map((s, i) => documents(files, single(s, i), query.marked)));
  const missing = wanted.filter((_, i) => found[i].size === 0);
  return missing.length === 0 ? null : nearestWords(query, missing, await files.words());
}

/** Takes away articles in which a quoted phrase does not stand; one whose page cannot be read stays. @param {Files} files @param {Candidate[]} scored @param {import("./query.js").Query} query */
async function verify(files, scored, query) {
  const phrases = query.wanted.filter(w => w.exact && w.syllables.length > 2).map(w => w.syllables);
  if (phrases.length === 0 || scored.length > verified) return scored;
  const kept = await Promise.all(scored.map(async c => {
    const [title, address] = await article(files, c.document), markdown = await files.markdown(address);
    const texts = [title.normalize("NFC"), ...paragraphs(markdown).map(p => p.text)];
    return markdown === "" || phrases.every(words => texts.some(text => holds(text, words, query.marked)));
  }));
  return scored.filter((_, i) => kept[i]);
}

/** Articles that mention the entity under another name are hits, too. @param {Files} files @param {Candidate[]} scored @param {import("./entities.js").Named[]} meant @param {number} size @returns {Promise<Candidate[]>} */
async function withEntities(files, scored, meant, size) {
  if (meant.length === 0) return scored;
  const mentions = await Promise.all(meant.map(async name => ({ name, found: await documents(files, pageTerm(name.url), false) })));
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

/** @param {Files} files @param {Candidate[]} found @param {import("./query.js").Query} query @param {string} sort */
async function order(files, found, query, sort) {
  const undated = (/** @type {Candidate} */ c) => +(c.document < files.manifest.undated);
  if (sort === "newest") return found.sort((a, b) => b.document - a.document);
  if (sort === "oldest") return found.sort((a, b) => undated(a) - undated(b) || a.document - b.document);
  const byScore = (/** @type {Candidate} */ a, /** @type {Candidate} */ b) => b.score - a.score || b.document - a.document;
  found.sort(byScore);
  const first = await Promise.all(found.slice(0, retitled).map(async c => {
    const [title] = await article(files, c.document);
    return { ...c, score: c.score * titleFactor(title, query) };
  }));
  return [...first.sort(byScore), ...found.slice(retitled)];
}

/** A title that holds the words in a row, or begins with them, or is them, lifts its article. @param {string} title @param {import("./query.js").Query} query */
function titleFactor(title, query) {
  const row = (/** @type {import("./letters.js").Syllable[]} */ all) => ` ${all.map(s => query.marked ? `${s.plain}:${s.accent}` : s.plain).join(" ")} `;
  const [has, wanted] = [row(syllables(title.normalize("NFC"))), row(query.wanted.flatMap(w => w.syllables))];
  return has === wanted ? 4 : has.startsWith(wanted) ? 3 : has.includes(wanted) ? 2 : 1;
}

/** Title, address, date, source. @param {Files} files @param {number} document */
async function article(files, document) {
  const size = files.manifest.articlesInBlock;
  return (await files.block(Math.floor(document / size)))[document % size];
}

/** @param {Files} files @param {Candidate} c @param {import("./query.js").Query} query @param {import("./entities.js").Named[]} meant @param {number} size @param {import("./say.js").Sentences} words @returns {Promise<Hit>} */
async function hit(files, c, query, meant, size, words) {
  const [title, address, published, source] = await article(files, c.document);
  const wanted = new Map();
  for (const s of query.wanted.flatMap(w => w.syllables)) wanted.set(s.plain, (wanted.get(s.plain) ?? new Set()).add(s.accent));
  const found = passage(paragraphs(await files.markdown(address)), wanted, query.marked, meant.map(m => m.url));
  const why = size === 0 ? words.filtered : c.entity ? words.entity(c.entity) : titleFactor(title, query) > 1 ? words.title
    : c.together ? words.phrase : c.covered === size ? words.all : words.some(c.covered, size);
  return { url: files.base + address.slice(1), title, published: published ?? null, source: source ?? null, ...found, why };
}
