import { paragraphAnchor, syllables } from "./letters.js";

const passageSyllables = 36;
const passageLetters = 260;

/** @typedef {{ text: string, links: { start: number, end: number, to: string }[], anchor: string }} Paragraph */
/** @typedef {Map<string, Set<number>>} Wanted folded syllable to the accents that it may have */
/** @typedef {{ excerpt: string, marks: [number, number][], anchor: string | null }} Excerpt */

/** The paragraphs of an article's Markdown page as plain text. @param {string} markdown @returns {Paragraph[]} */
export function paragraphs(markdown) {
  const body = markdown.replace(/\r/g, "").replace(/^---\n[^]*?\n---\n/, "");
  const seen = new Map();
  return body.split(/\n{2,}/).filter(block => block.trim() && !/^# /.test(block)).map(block => {
    const bare = block.startsWith("> ") ? block.replace(/^> /gm, "") : block.replace(/^#{2,6} /, "");
    const { text, links } = plain(bare.trim());
    return { text, links, anchor: paragraphAnchor(text, seen) };
  }).filter(p => p.text);
}

/** Takes links, emphasis, escapes and entities away. @param {string} markdown */
function plain(markdown) {
  let text = "";
  /** @type {Paragraph["links"]} */ const links = [];
  /** @type {number[]} */ const open = [];
  const token = /\\([!-/:-@[-`{-~])|!?\[|\]\((?:<([^>]*)>|([^)\s]*))[^)]*\)|&(#?\w+);|\*+|\s+|[^]/g;
  for (const [whole, escaped, angled, bare, entity] of markdown.normalize("NFC").matchAll(token)) {
    if (escaped) text += escaped;
    else if (whole.endsWith("[")) open.push(text.length);
    else if (whole.startsWith("](") && open.length) {
      links.push({ start: open.pop() ?? 0, end: text.length, to: angled ?? bare });
    }
    else if (entity) text += character(entity) ?? whole;
    else if (!whole.startsWith("*")) text += /^\s/.test(whole) ? " " : whole;
  }
  return { text, links };
}

/** @param {string} name of an HTML entity */
function character(name) {
  if (name[0] !== "#") return { amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: " " }[name];
  const code = name[1] === "x" ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10FFFF ? String.fromCodePoint(code) : undefined;
}

/** @param {Paragraph} p @param {Wanted} wanted @param {boolean} marked @param {string[]} urls of entities */
function matches(p, wanted, marked, urls) {
  const all = syllables(p.text), typed = all.some(s => s.accent > 0);
  const linked = p.links.filter(l => urls.some(u => l.to.endsWith(u)));
  return all.map(s => {
    const inLink = linked.some(l => l.start <= s.start && s.end <= l.end);
    const accents = wanted.get(s.plain);
    const found = accents && (!marked || !typed || accents.has(s.accent));
    return { ...s, term: found ? s.plain : inLink ? "@" : null };
  });
}

/**
 * The passage with most of the words, closest together.
 * @param {Paragraph[]} all @param {Wanted} wanted @param {boolean} marked @param {string[]} urls @returns {Excerpt}
 */
export function passage(all, wanted, marked, urls) {
  let best = { score: 0, at: 0, p: all[0], found: all.length ? matches(all[0], wanted, marked, urls) : [] };
  for (const p of all) {
    const found = matches(p, wanted, marked, urls);
    for (let i = 0; i < found.length; i++) {
      if (!found[i].term) continue;
      const near = found.slice(i, i + passageSyllables).filter(s => s.term);
      const beside = near.filter((s, n) => n > 0 && s.start - near[n - 1].end <= 2).length;
      const score = new Set(near.map(s => s.term)).size + beside / 2 + near.length / 100;
      if (score > best.score) best = { score, at: i, p, found };
    }
  }
  if (!best.p) return { excerpt: "", marks: [], anchor: null };
  return cut(best.p, best.found, best.score > 0 ? best.found[best.at].start : 0);
}

/**
 * Where all words stand in a row, a lone one elsewhere ("chị" for "chí") was not asked for.
 * @param {ReturnType<typeof matches>} found
 */
function withoutStray(found) {
  const terms = new Set(found.map(s => s.term).filter(t => t !== null));
  /** @type {typeof found[]} */ const rows = [];
  found.forEach((s, i) => {
    if (s.term === null) return;
    const beside = i > 0 && found[i - 1].term !== null && s.start - found[i - 1].end <= 1;
    if (beside) rows[rows.length - 1].push(s); else rows.push([s]);
  });
  if (terms.size < 2 || !rows.some(row => new Set(row.map(s => s.term)).size === terms.size)) return found;
  const stray = new Set(rows.filter(row => row.length === 1).flat());
  return found.map(s => stray.has(s) ? { ...s, term: null } : s);
}

/** @param {Paragraph} p @param {ReturnType<typeof matches>} found @param {number} from @returns {Excerpt} */
function cut(p, found, from) {
  let start = from < 80 || p.text.length <= passageLetters ? 0 : p.text.indexOf(" ", from - 60) + 1;
  if (start > from) start = from;
  const end = p.text.length - start <= passageLetters ? p.text.length : p.text.lastIndexOf(" ", start + passageLetters);
  const stop = end > start ? end : start + passageLetters;
  const before = start > 0 ? "…" : "", after = stop < p.text.length ? "…" : "";
  const inside = withoutStray(found).map(s => s.start >= start && s.end <= stop ? s : { ...s, term: null });
  return {
    excerpt: before + p.text.slice(start, stop) + after, anchor: p.anchor,
    marks: marksOf(inside, before.length - start),
  };
}

/** Neighbours become one mark. @param {ReturnType<typeof matches>} found @param {number} shift */
function marksOf(found, shift) {
  /** @type {[number, number][]} */ const marks = [];
  let open = false;
  for (const s of found) {
    const last = marks[marks.length - 1];
    if (s.term !== null && open && s.start + shift - last[1] <= 1) last[1] = s.end + shift;
    else if (s.term !== null) marks.push([s.start + shift, s.end + shift]);
    open = s.term !== null;
  }
  return marks;
}

/** A text whole, with its marks. @param {string} text @param {Wanted} wanted @param {boolean} marked */
export function markedText(text, wanted, marked) {
  const p = { text, links: [], anchor: paragraphAnchor(text, new Map()) };
  const found = withoutStray(matches(p, wanted, marked, []));
  return { text, anchor: p.anchor, marks: marksOf(found, 0), terms: new Set(found.map(s => s.term)) };
}

/**
 * Whether a text holds all words in a row, as written when the query is marked.
 * @param {string} text NFC @param {import("./letters.js").Syllable[]} words @param {boolean} marked
 */
export function holds(text, words, marked) {
  const all = syllables(text), typed = all.some(s => s.accent > 0);
  const same = (/** @type {import("./letters.js").Syllable} */ s, /** @type {number} */ i) =>
    s.plain === words[i].plain && (!marked || !typed || s.accent === words[i].accent);
  return all.some((_, from) => from + words.length <= all.length && words.every((_, i) => same(all[from + i], i)));
}
