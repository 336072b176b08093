import { spelt, syllables } from "./letters.js";
import { article } from "./articles.js";
import { holds, markedText, paragraphs, passage } from "./excerpt.js";

// The first page is ordered with its titles in hand; later pages keep the order of their scores.
const retitled = 10;

/**
 * @typedef {{ url: string, title: string, titleMarks: [number, number][], published: string | null,
 *   source: string | null, excerpt: string, marks: [number, number][], anchor: string | null, more: boolean,
 *   why: string }} Hit
 *   more: the words stand further down than the excerpt; passage() finds where
 * @typedef {import("./rank.js").Scored & { entity?: string }} Candidate
 */

/**
 * @param {import("./files.js").Files} files @param {Candidate[]} found @param {import("./query.js").Query} query
 * @param {string} sort
 */
export async function ordered(files, found, query, sort) {
  const undated = (/** @type {Candidate} */ c) => +(c.document < files.manifest.undated);
  if (sort === "newest") return found.sort((a, b) => b.document - a.document);
  if (sort === "oldest") return found.sort((a, b) => undated(a) - undated(b) || a.document - b.document);
  const byScore = (/** @type {Candidate} */ a, /** @type {Candidate} */ b) =>
    b.score - a.score || b.document - a.document;
  found.sort(byScore);
  const first = await Promise.all(found.slice(0, retitled).map(async c => {
    const { title } = await article(files, c.document);
    return { ...c, score: c.score * titleFactor(title, query) };
  }));
  return [...first.sort(byScore), ...found.slice(retitled)];
}

/**
 * A title that holds the words in a row, or begins with them, or is them, lifts its article.
 * @param {string} title @param {import("./query.js").Query} query
 */
function titleFactor(title, query) {
  const row = (/** @type {import("./letters.js").Syllable[]} */ all) => ` ${spelt(all, query.marked)} `;
  const [has, wanted] = [row(syllables(title.normalize("NFC"))), row(query.wanted.flatMap(w => w.syllables))];
  return has === wanted ? 4 : has.startsWith(wanted) ? 3 : has.includes(wanted) ? 2 : 1;
}

/**
 * A result with the article's summary, which costs nothing more to show.
 * @param {import("./files.js").Files} files @param {Candidate} c @param {import("./query.js").Query} query
 * @param {number} size @param {import("./say.js").Sentences} words @returns {Promise<Hit>}
 */
export async function hit(files, c, query, size, words) {
  const { title, summary, url, published, source } = await article(files, c.document);
  const wanted = wantedIn(query);
  const top = [title, summary].map(text => markedText(text.normalize("NFC"), wanted, query.marked));
  // A summary that was cut is no whole paragraph, so its anchor is not known.
  const place = top[1].marks.length > 0 && !summary.endsWith("…") ? top[1].anchor : null;
  const whole = !c.entity && query.wanted.every(w => c.together || w.exact
    ? top.some(t => holds(t.text, w.syllables, query.marked))
    : w.syllables.every(s => top.some(t => t.terms.has(s.plain))));
  const inTitle = query.wanted.every(w => w.syllables.every(s => top[0].terms.has(s.plain)));
  const why = size === 0 ? words.filtered : c.entity ? words.entity(c.entity)
    : titleFactor(title, query) > 1 ? words.title : c.together ? words.phrase
    : c.covered === size ? words.all : words.some(c.covered, size);
  return {
    url: files.base + url.slice(1), title, titleMarks: top[0].marks, published, source, excerpt: summary,
    marks: top[1].marks, anchor: place, more: size > 0 && !(whole && (inTitle || place !== null)), why,
  };
}

/** @param {import("./query.js").Query} query @returns {import("./excerpt.js").Wanted} */
function wantedIn(query) {
  const wanted = new Map();
  for (const s of query.wanted.flatMap(w => w.syllables)) {
    wanted.set(s.plain, (wanted.get(s.plain) ?? new Set()).add(s.accent));
  }
  return wanted;
}

/**
 * The passage of an article with most of the words, read from its Markdown page; null when there is none.
 * @param {import("./files.js").Files} files @param {import("./query.js").Query} query @param {string} url
 * @param {import("./entities.js").Named[]} meant
 */
export async function passageIn(files, query, url, meant) {
  const all = paragraphs(await files.markdown("/" + url.slice(files.base.length)));
  const found = passage(all, wantedIn(query), query.marked, meant.map(m => m.url));
  return found.marks.length > 0 ? found : null;
}
