// The three engines: how each builds its index, and how a page asks it.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measured } from "./measure.mjs";

/** @typedef {import("./corpus.mjs").Article} Article */
/**
 * @typedef {{ seconds: number, peakMB: number, bytes: number, files: number, note?: string }} Built
 * @typedef {object} Engine
 * @property {string} name @property {boolean} language whether it has fields, dates and several phrases
 * @property {(articles: Article[], folder: string) => Promise<Built>} build
 * @property {(folder: string, npm: string) => Record<string, string>} mounts folders that the server shows
 * @property {string} open run in a page: makes <c>find</c>, which gives titles and the name that stands first
 */

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const release = (/** @type {string} */ project, /** @type {string} */ program) =>
  join(repository, "artifacts/bin", project, "release", program);

/** @param {string} folder @returns {{ bytes: number, files: number }} */
function size(folder) {
  const all = readdirSync(folder, { withFileTypes: true, recursive: true }).filter(e => e.isFile());
  return { files: all.length, bytes: all.reduce((sum, e) => sum + statSync(join(e.parentPath, e.name)).size, 0) };
}

/** @type {Engine} */
export const ours = {
  name: "StaticArchive", language: true,
  async build(articles, folder) {
    mkdirSync(join(folder, "input/articles"), { recursive: true });
    cpSync(join(repository, "input/site.yml"), join(folder, "input/site.yml"));
    writeFileSync(join(folder, "input/articles/all.jsonl"), articles.map(a => JSON.stringify(a)).join("\n"));
    const theme = join(repository, "theme");
    const program = release("StaticArchive", "staticarchive.dll"), benchmarks = release("Benchmarks", "Benchmarks.dll");
    await measured("dotnet", [program, "build", "--root", folder, "--theme", theme]);
    const { said } = await measured("dotnet", [benchmarks, "index", folder, join(folder, "index")]);
    const told = JSON.parse(said);
    return { ...told, note: `${told.beforeMB} MB of it the archive, before the index` };
  },
  mounts: folder => ({ "/": join(folder, "output") }),
  open: `import("/search/client.js").then(({ open }) => open({ base: "/" })).then(search => {
    window.find = async q => {
      const r = await search.find(q, { limit: 10 });
      return { titles: r.hits.map(h => h.title), card: r.entities[0]?.name ?? "" };
    };
  })`,
};

/** @param {string} npm folder with node_modules @returns {Engine} */
export const pagefind = npm => ({
  name: "Pagefind 1.6.0", language: false,
  async build(articles, folder) {
    const site = join(folder, "pagefind");
    const escape = (/** @type {string} */ s) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    rmSync(site, { recursive: true, force: true });
    articles.forEach((a, n) => {
      const place = join(site, String(n >> 8));
      if ((n & 255) === 0) mkdirSync(place, { recursive: true });
      const text = a.text.split(/\n+/).map(p => `<p>${escape(p)}</p>`).join("");
      writeFileSync(join(place, `${n}.html`), `<!doctype html><html lang="vi"><title>${escape(a.title)}</title>`
        + `<main data-pagefind-body><h1>${escape(a.title)}</h1><p>${escape(a.lead)}</p>${text}</main></html>`);
    });
    const { seconds, peakMB } = await measured(join(npm, "node_modules/.bin/pagefind"), ["--site", site, "--quiet"]);
    return { seconds, peakMB, ...size(join(site, "pagefind")) };
  },
  mounts: folder => ({ "/": join(folder, "pagefind") }),
  open: `import("/pagefind/pagefind.js").then(async pagefind => {
    await pagefind.init();
    window.find = async q => {
      const r = await pagefind.search(q);
      const ten = await Promise.all(r.results.slice(0, 10).map(x => x.data()));
      return { titles: ten.map(d => d.meta.title), card: null };
    };
  })`,
});

/** @param {string} npm @returns {Engine} */
export const minisearch = npm => ({
  name: "MiniSearch 7.2.0", language: false,
  async build(articles, folder) {
    const place = join(folder, "minisearch");
    mkdirSync(place, { recursive: true });
    writeFileSync(join(folder, "articles.json"), JSON.stringify(articles));
    const script = fileURLToPath(new URL("minisearch-build.mjs", import.meta.url));
    const { seconds, peakMB } = await measured(process.execPath, [
      "--max-old-space-size=8192", script, npm, join(folder, "articles.json"), join(place, "index.json")]);
    cpSync(fileURLToPath(new URL("minisearch-options.mjs", import.meta.url)), join(place, "minisearch-options.mjs"));
    return { seconds, peakMB, ...size(place) };
  },
  mounts: (folder, npm) => ({ "/npm/": join(npm, "node_modules/minisearch/dist/es"), "/": join(folder, "minisearch") }),
  open: `Promise.all([
    import("/npm/index.js"), import("/minisearch-options.mjs"), fetch("/index.json").then(r => r.text()),
  ]).then(([{ default: MiniSearch }, { options }, index]) => {
      const search = MiniSearch.loadJSON(index, options);
      window.find = async q => ({ titles: search.search(q).slice(0, 10).map(r => r.title), card: null });
    })`,
});

/** @param {string} npm @param {string} name */
export const has = (npm, name) => existsSync(join(npm, "node_modules", name));
