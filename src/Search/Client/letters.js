// Letters, syllables and hashes: the same rules as Accents.cs, Syllables.cs and TextHash.cs; tests/client/fold.json
// holds both to them.

/** The code in texts that were typed without marks: it meets every code. */
export const anyAccent = 63;
export const accentBits = 6;
const toneMarks = "\u0300\u0309\u0303\u0301\u0323";
const tabled = 0x1F00;
/**
 * @typedef {{ plain: string, tone: number, dyet: number, mark: number, kind: number }} Letter
 *   kind: 0 none, 1 letter, 2 digit, 3 combining mark
 */
/** @type {Map<string, Letter>} */
const known = new Map();

/** @param {string} unit one UTF-16 unit @returns {Letter} */
function letter(unit) {
  let found = known.get(unit);
  if (!found) known.set(unit, found = look(unit));
  return found;
}

/** @param {string} unit @returns {Letter} */
function look(unit) {
  const parts = unit.normalize("NFD");
  const combining = unit >= "\u0300" && unit <= "\u036F";
  const kind = /\p{Nd}/u.test(unit) ? 2 : /\p{L}/u.test(unit) ? 1 : combining ? 3 : 0;
  if (unit.charCodeAt(0) >= tabled) return { ...tone(unit), plain: unit, kind };
  const plain = unit === "đ" || unit === "Đ" ? "d" : combining ? "" : parts[0].toLowerCase();
  return { ...tone(unit), plain, kind };
}

/** @param {string} unit */
function tone(unit) {
  const none = { tone: 0, dyet: 0, mark: 0 };
  if (unit.charCodeAt(0) >= tabled) return none;
  const parts = [...unit.normalize("NFD")];
  const found = Math.max(...parts.map(p => toneMarks.indexOf(p) + 1));
  const rest = found === 0 ? unit : parts.filter(p => !toneMarks.includes(p)).join("").normalize("NFC");
  if (found > 0 && rest.length !== 1) return none;
  const low = rest.toLowerCase();
  const mark = "âêô".includes(low) ? 1 : low === "ă" ? 2 : "ơư".includes(low) ? 3 : 0;
  return { tone: found, dyet: low === "đ" ? 1 : 0, mark };
}

/** Lower case and bare: Đường becomes duong. @param {string} text */
export function fold(text) {
  let plain = "";
  for (let i = 0; i < text.length; i++) plain += letter(text[i]).plain;
  return plain;
}

/** The marks of a syllable as one number, wherever its tone mark is placed. @param {string} syllable */
export function accents(syllable) {
  let [t, dyet, marks] = [0, 0, 0];
  for (let i = 0; i < syllable.length; i++) {
    const l = letter(syllable[i]);
    if (l.tone) t = l.tone;
    if (l.dyet) dyet = 1;
    if (l.mark) marks = l.mark === 3 && marks === 3 ? 4 : l.mark;
  }
  return (t * 2 + dyet) * 5 + marks;
}

/** @typedef {{ start: number, end: number, plain: string, accent: number }} Syllable */

/** Runs of letters and runs of digits. @param {string} text NFC @returns {Syllable[]} */
export function syllables(text) {
  const found = [];
  for (let at = 0; at < text.length;) {
    const start = at, kind = letter(text[at++]).kind;
    if (kind !== 1 && kind !== 2) continue;
    while (at < text.length && (letter(text[at]).kind === kind || letter(text[at]).kind === 3)) at++;
    const written = text.slice(start, at);
    found.push({ start, end: at, plain: fold(written), accent: kind === 2 ? 0 : accents(written) });
  }
  return found;
}

/**
 * Syllables as one text to compare by: folded, or each with its marks.
 * @param {Syllable[]} all @param {boolean} marked
 */
export const spelt = (all, marked) => all.map(s => marked ? `${s.plain}:${s.accent}` : s.plain).join(" ");

/** @param {string} text */
export function textHash(text) {
  let hash = 2166136261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85EBCA6B);
  hash = Math.imul(hash ^ (hash >>> 13), 0xC2B2AE35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The anchor of a paragraph, as ParagraphAnchor.cs makes it. @param {string} text @param {Map<string, number>} seen */
export function paragraphAnchor(text, seen) {
  let counted = "";
  for (let i = 0; i < text.length; i++) if ([1, 2].includes(letter(text[i]).kind)) counted += text[i];
  const anchor = "p-" + textHash(counted).toString(16).padStart(8, "0");
  const time = (seen.get(anchor) ?? 0) + 1;
  seen.set(anchor, time);
  return time === 1 ? anchor : `${anchor}-${time}`;
}
