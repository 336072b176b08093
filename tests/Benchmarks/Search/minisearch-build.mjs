// Writes the index of MiniSearch: minisearch-build.mjs NPM ARTICLES INDEX
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { options } from "./minisearch-options.mjs";

const [npm, articles, index] = process.argv.slice(2);
const MiniSearch = createRequire(join(npm, "package.json"))("minisearch");
const search = new MiniSearch(options);
/** @type {object[]} */ const all = JSON.parse(readFileSync(articles, "utf8"));
search.addAll(all.map((a, n) => ({ ...a, n })));
writeFileSync(index, JSON.stringify(search));
