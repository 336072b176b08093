// Measures the search against Pagefind and MiniSearch: node run.mjs FOLDER [SIZES] [WORK]
// FOLDER holds articles.jsonl.gz; SIZES is 2000,20000; WORK is kept. Writes ../search.md.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { articles, copies } from "./corpus.mjs";
import { answers, cold, launch, onPhone, stayed } from "./chromium.mjs";
import { has, minisearch, ours, pagefind } from "./engines.mjs";
import { judged, plainKinds, precision } from "./judge.mjs";
import { knownItems, knownSets, ranked, sixWords, twoWords } from "./known.mjs";
import { serve } from "./serve.mjs";
import { table } from "./table.mjs";

const here = fileURLToPath(new URL(".", import.meta.url)), repository = join(here, "../../..");
const [folder, sizes = "2000,20000", given] = process.argv.slice(2);
if (!folder) throw new Error("expected the folder that holds articles.jsonl.gz");
const work = given ?? join(repository, "artifacts/search"), npm = join(work, "npm");
// A cold query of an engine that sends its whole index costs the same each time.
const coldQueries = 100;

mkdirSync(npm, { recursive: true });
cpSync(join(here, "package.json"), join(npm, "package.json"));
execFileSync("npm", ["install", "--no-audit", "--no-fund", "--silent"], { cwd: npm, stdio: "inherit" });
const build = ["build", join(repository, "tests/Benchmarks"), "-c", "Release", "-v", "quiet", "--nologo"];
execFileSync("dotnet", build, { stdio: "inherit" });

// Only what the feed gave is measured.
const engines = [ours, ...Object.entries({ pagefind, minisearch }).filter(([n]) => has(npm, n)).map(([, e]) => e(npm))];
const originals = articles(folder), results = [];
for (const size of sizes.split(",").map(Number)) {
  const all = [...copies(originals, size)];
  for (const engine of engines) {
    console.error(`${engine.name}: ${size} articles`);
    results.push(await kept(join(work, `${engine.name} ${size}.json`), engine, () => measure(engine, all, size)));
  }
}
writeFileSync(join(here, "../search.md"), table(results));

/**
 * Other engines do not change between two runs: what was measured once is kept in the work folder.
 * @param {string} file @param {import("./engines.mjs").Engine} engine @param {() => Promise<any>} anew
 */
async function kept(file, engine, anew) {
  if (engine !== ours && existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const result = await anew();
  writeFileSync(file, JSON.stringify(result));
  return result;
}

/** @param {import("./engines.mjs").Engine} engine @param {import("./corpus.mjs").Article[]} all @param {number} size */
async function measure(engine, all, size) {
  const place = join(work, String(size)), built = await engine.build(all, place);
  const server = await serve(engine.mounts(place, npm)), browser = await launch(npm);
  const items = knownItems(originals, all), one = engine === ours;
  /** @type {Map<string, import("./corpus.mjs").Article[]>} */ const byTitle = new Map();
  for (const a of all) byTitle.set(a.title, [...(byTitle.get(a.title) ?? []), a]);
  try {
    const known = [];
    for (const { name, asks } of knownSets(items)) {
      const found = await answers(browser, server, engine.open, asks.map(a => a.q));
      known.push({ name, ...ranked(found.map(f => f.titles), asks) });
    }
    const asked = judged.filter(j => engine.language || plainKinds.includes(j.kind));
    const found = await answers(browser, server, engine.open, asked.map(j => j.q));
    const judgements = asked.map((j, i) => ({ ...j, precision: precision(j, found[i], byTitle) }));
    for (const j of judgements.filter(j => j.precision < 1)) console.error(`  ${j.q}: ${j.precision.toFixed(2)}`);
    const some = one ? items : items.slice(0, engine.name.startsWith("Mini") ? 3 : coldQueries);
    return {
      engine: engine.name, size, items: items.length, built, known, judgements,
      two: await cold(browser, server, engine.open, twoWords(some)),
      six: await cold(browser, server, engine.open, sixWords(some)),
      stayed: {
        two: await stayed(browser, server, engine.open, twoWords(items)),
        six: await stayed(browser, server, engine.open, sixWords(items)),
      },
      phone: one ? await onPhone(browser, server, twoWords(items.slice(0, coldQueries))) : [],
    };
  } finally {
    await browser.close();
    server.close();
  }
}
