import { documents, pair, single } from "./match.js";

// A pair with fewer documents says little about where its two words stand apart: then they are looked up singly.
const strong = 8;
// So many words in a row that stand together in one article only were copied from it.
const telling = 4;
const leastCovered = 0.5;

/** @typedef {{ document: number, score: number, covered: number, together: boolean }} Scored */
/** @typedef {{ term: import("./match.js").Term, found: import("./match.js").Found }} Looked */

/**
 * Finds and scores documents. Rare pairs decide; the rest is asked for only when it can change the answer.
 * @param {import("./files.js").Files} files @param {import("./query.js").Query} query
 * @param {((document: number) => boolean) | null} allowed what filters leave; null for all
 * @returns {Promise<{ scored: Scored[], size: number }>} size: how many syllables the query has
 */
export async function score(files, query, allowed) {
  const look = (/** @type {import("./match.js").Term[]} */ terms) =>
    Promise.all(terms.map(async term => ({ term, found: await documents(files, term, query.marked) })));
  const { now, later, size } = plan(query.wanted);
  const looked = await look(now);
  if (size < telling || together(looked).length !== 1) {
    looked.push(...await look(later));
    const firm = new Set(looked.filter(l => !l.term.pair || l.found.size >= strong).flatMap(l => l.term.covers));
    looked.push(...await look(singles(query.wanted).filter(t => !firm.has(t.covers[0]))));
  }
  const [must, never] = [await required(look, query.wanted.filter(w => w.exact)), await excluded(look, query.unwanted)];
  const scored = sum(looked, size, files.manifest.articles)
    .filter(({ document: d }) => (!allowed || allowed(d)) && must.every(found => found.has(d))
      && !never.some(all => all.every(found => found.has(d))));
  return { scored: best(scored, size), size };
}

/** Every other pair first: together they hold all syllables. @param {import("./query.js").Words[]} wanted */
function plan(wanted) {
  /** @type {import("./match.js").Term[]} */ const now = [];
  /** @type {import("./match.js").Term[]} */ const later = [];
  let at = 0;
  for (const { syllables } of wanted) {
    const last = syllables.length - 1;
    if (last === 0) now.push(single(syllables[0], at));
    for (let i = 0; i < last; i++) {
      (i % 2 === 0 || i + 1 === last ? now : later).push(pair(syllables[i], syllables[i + 1], at + i));
    }
    at += syllables.length;
  }
  return { now, later, size: at };
}

/** @param {import("./query.js").Words[]} wanted */
const singles = wanted => wanted.flatMap(w => w.syllables).map((s, i) => single(s, i));

/** Documents that have every term. @param {Looked[]} looked */
function together(looked) {
  const [first, ...rest] = looked.map(l => l.found).sort((a, b) => a.size - b.size);
  return [...first.keys()].filter(d => rest.every(f => f.has(d)));
}

/** @param {import("./query.js").Words} words */
const terms = ({ syllables: s }) => s.length === 1 ? [single(s[0], 0)] : s.slice(1).map((b, i) => pair(s[i], b, i));

/**
 * @param {(terms: import("./match.js").Term[]) => Promise<Looked[]>} look @param {import("./query.js").Words[]} phrases
 */
const required = async (look, phrases) => (await look(phrases.flatMap(terms))).map(l => l.found);

/**
 * @param {(terms: import("./match.js").Term[]) => Promise<Looked[]>} look
 * @param {import("./query.js").Words[]} unwanted
 */
const excluded = (look, unwanted) => Promise.all(unwanted.map(async w => (await look(terms(w))).map(l => l.found)));

/** @param {Looked[]} looked @param {number} size @param {number} articles @returns {Scored[]} */
function sum(looked, size, articles) {
  /** @type {Map<number, { score: number, covers: Set<number>, pairs: number }>} */
  const sums = new Map();
  const pairs = looked.filter(l => l.term.pair).length;
  for (const { term, found } of looked) {
    const rarity = Math.log(1 + articles / Math.max(1, found.size));
    for (const [document, weight] of found) {
      let s = sums.get(document);
      if (!s) sums.set(document, s = { score: 0, covers: new Set(), pairs: 0 });
      s.score += rarity * weight;
      if (term.pair) s.pairs++;
      for (const c of term.covers) s.covers.add(c);
    }
  }
  return [...sums].map(([document, s]) => {
    const covered = s.covers.size / size;
    return {
      document, score: s.score * covered * covered, covered: s.covers.size, together: pairs > 0 && s.pairs === pairs,
    };
  });
}

/**
 * Those with all words; without any such, those with most, if it is at least half.
 * @param {Scored[]} scored @param {number} size
 */
function best(scored, size) {
  const most = scored.reduce((m, s) => Math.max(m, s.covered), 0);
  return most < size * leastCovered ? [] : scored.filter(s => s.covered === most);
}
