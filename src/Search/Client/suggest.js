import { syllables } from "./letters.js";

/** Letters to change, add, take away or swap; counts no further than 3. @param {string} a @param {string} b */
export function distance(a, b) {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [before, row] = [/** @type {number[]} */ ([]), Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + +(a[i - 1] !== b[j - 1]));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length];
}

/**
 * The nearest name: the same letters with other marks, or one or two letters off.
 * @param {import("./query.js").Query} query @param {import("./entities.js").Named[]} names
 */
export function nearestName(query, names) {
  const key = syllables(query.text).map(s => s.plain).join(" ");
  const far = key.length > 7 ? 2 : 1;
  const near = names.map(n => ({ n, d: distance(key, n.key) }))
    .filter(({ n, d }) => d <= far && key.length > 3 && n.written !== query.text);
  return near.sort((a, b) => a.d - b.d || b.n.weight - a.n.weight)[0]?.n.written ?? null;
}

/**
 * The query with words that nobody writes replaced by the nearest frequent ones.
 * @param {import("./query.js").Query} query @param {import("./letters.js").Syllable[]} missing
 * @param {string} list most frequent first
 */
export function nearestWords(query, missing, list) {
  const words = list.split(" ").map(written => ({ written, ...syllables(written)[0] }));
  const lacks = new Set(missing.map(s => `${s.plain} ${s.accent}`));
  let [text, shift] = [query.text, 0];
  for (const s of syllables(query.text)) {
    if (!lacks.has(`${s.plain} ${s.accent}`)) continue;
    const typed = query.text.slice(s.start, s.end);
    // A short word is near to everything, and an acronym is meant as it stands.
    const guess = s.plain.length > 3 && typed !== typed.toUpperCase();
    const near = words.find(w => w.plain === s.plain)
      ?? (guess ? words.find(w => distance(w.plain, s.plain) === 1) : undefined);
    if (!near) continue;
    const instead = query.marked ? near.written : near.plain;
    text = text.slice(0, s.start + shift) + instead + text.slice(s.end + shift);
    shift += instead.length - (s.end - s.start);
  }
  return text === query.text ? null : text;
}
