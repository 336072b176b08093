// The results as one Markdown table, a column for each engine and size.
import { cpus, loadavg } from "node:os";
import { judged, plainKinds } from "./judge.mjs";

/** @typedef {{ requests: number, bytes: number, ms: number }} Cost */
/** @param {number[]} all @param {number} share */
const at = (all, share) => [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))];
const shares = (/** @type {number} */ n) => n.toFixed(3);
const kilo = (/** @type {number} */ n) => (n / 1000).toFixed(n < 100_000 ? 1 : 0);

/** @param {Cost[]} costs */
const bytes = costs => `${kilo(at(costs.map(c => c.bytes), 0.5))} / ${kilo(at(costs.map(c => c.bytes), 0.9))}`;
/** @param {Cost[]} costs */
const requests = costs => `${at(costs.map(c => c.requests), 0.5)} / ${at(costs.map(c => c.requests), 0.9)}`;
/** @param {Cost[]} costs */
const latency = costs => at(costs.map(c => c.ms), 0.5).toFixed(0);

/** @param {any[]} judgements @param {string[]} kinds */
function right(judgements, kinds) {
  const some = judgements.filter(j => kinds.includes(j.kind));
  if (some.length === 0) return "–";
  return `${some.filter(j => j.precision === 1).length} of ${some.length}, `
    + shares(some.reduce((sum, j) => sum + j.precision, 0) / some.length);
}

/** @param {any[]} results */
export function table(results) {
  const own = [...new Set(judged.map(j => j.kind))].filter(k => !plainKinds.includes(k));
  /** @type {[string, (r: any) => string][]} */
  const rows = [
    ...results[0].known.flatMap((/** @type {any} */ k, /** @type {number} */ i) =>
      [[`${k.name}: MRR, hit@1, hit@10`, (/** @type {any} */ r) =>
        [r.known[i].mrr, r.known[i].hit1, r.known[i].hit10].map(shares).join(", ")]]),
    ...plainKinds.map(kind => /** @type {[string, (r: any) => string]} */ (
      [`judged ${kind}: all right, precision@10`, r => right(r.judgements, [kind])])),
    [`judged ${own.join(", ")}: all right, precision@10`, r => right(r.judgements, own)],
    ["cold, 2 words: kB median / p90", r => bytes(r.two)], ["cold, 2 words: requests", r => requests(r.two)],
    ["cold, 6 words: kB median / p90", r => bytes(r.six)], ["cold, 6 words: requests", r => requests(r.six)],
    ["whole search page on a phone, 2 words: kB", r => r.phone.length ? bytes(r.phone) : "–"],
    ["whole search page on a phone: requests", r => r.phone.length ? requests(r.phone) : "–"],
    ["first query in a new browser, 2 / 6 words: ms", r => `${latency(r.two)} / ${latency(r.six)}`],
    ["query in an open page, 2 / 6 words: ms",
      r => `${at(r.stayed.two, 0.5).toFixed(0)} / ${at(r.stayed.six, 0.5).toFixed(0)}`],
    ["index: MB, files", r => `${(r.built.bytes / 1e6).toFixed(1)}, ${r.built.files}`],
    ["index build: s", r => r.built.seconds.toFixed(1)],
    ["index build: peak MB", r => r.built.peakMB.toFixed(0) + (r.built.note ? ` (${r.built.note})` : "")],
  ];
  const sizes = new Map(results.map(r => [r.size, r.items]));
  const known = [...sizes].map(([size, items]) => `${items} at ${size.toLocaleString("en")} articles`).join(", ");
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return `# Search, measured

Made by \`node tests/Benchmarks/Search/run.mjs FOLDER\` on ${cpus().length} processors, one engine after the other;
load ${loadavg()[2].toFixed(1)} in the last quarter of an hour, the engines' own.

Known items (${known}): every fourth article of the folder whose first six
title words begin no other title. Larger archives hold copies in which most words are others. ${judged.length} judged
queries, written for this archive's query language with the folder's frequent names in view: every article among the
first ten is looked at, and the name that must stand first. A cold query has nothing in its cache: kB are gzip on the
wire with the engine's program, for ten results with title, address, date and excerpt; median / nine of ten.
StaticArchive's excerpt is the article's summary; the passage further down comes when a result is seen, and is in the
numbers of the phone's page, which count everything: page, styles, scripts, passages in view.

${line([" ", ...results.map(r => `${r.engine}, ${r.size.toLocaleString("en")}`)])}
${line(["---", ...results.map(() => "---")])}
${rows.map(([name, cell]) => line([name, ...results.map(cell)])).join("\n")}
`;
}
