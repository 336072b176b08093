/**
 * @typedef {{ month: string, first: number, end: number, days: number[] }} Month first: number of its first document
 */

/** The months of the archive, oldest first. @param {import("./files.js").Files} files @returns {Promise<Month[]>} */
export async function months(files) {
  let next = files.manifest.undated;
  return (await files.days()).map(([month, days]) => {
    const first = next;
    next += days.reduce((sum, count) => sum + count, 0);
    return { month, first, end: next, days };
  });
}

/**
 * The documents from one date to another: first number, and the one after the last.
 * @param {Month[]} all @param {number} from @param {number} to as dateBound gives them @returns {[number, number]}
 */
export function between(all, from, to) {
  let first = Infinity, end = -1;
  for (const { month, first: start, days } of all) {
    const base = Number(month.slice(0, 4)) * 10000 + Number(month.slice(5) || 0) * 100;
    let at = start;
    days.forEach((count, day) => {
      if (count > 0 && base + day >= from && base + day <= to) [first, end] = [Math.min(first, at), at + count];
      at += count;
    });
  }
  return end < 0 ? [0, 0] : [first, end];
}

/**
 * How many of some documents each month has; months without any are left out.
 * @param {Month[]} all @param {Iterable<number>} documents
 */
export function perMonth(all, documents) {
  const rising = [...documents].sort((a, b) => a - b);
  let at = 0;
  return all.map(({ month, first, end }) => {
    while (at < rising.length && rising[at] < first) at++;
    const from = at;
    while (at < rising.length && rising[at] < end) at++;
    return { month, count: at - from };
  }).filter(m => m.count > 0);
}
