import { fold } from "./letters.js";

const longestSlug = 80;

/**
 * @typedef {object} Article what results show, as ArticleBlocks.cs writes it
 * @property {string} title @property {string} summary its lead or first paragraph, cut near 240 letters
 * @property {string} url below the base, with a slash
 * @property {string | null} published @property {string | null} source
 */

/** @param {import("./files.js").Files} files @param {number} document @returns {Promise<Article>} */
export async function article(files, document) {
  const size = files.manifest.articlesInBlock;
  const [title, summary, path, published, source = null] =
    (await files.block(Math.floor(document / size)))[document % size];
  return { title, summary, url: path.replace("~", () => slug(title)), published, source };
}

/** The title in an address, as Slug.cs makes it. @param {string} title */
export function slug(title) {
  const whole = fold(title).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  const end = whole.length > longestSlug ? whole.lastIndexOf("-", longestSlug) : whole.length;
  return whole.slice(0, end > 0 ? end : longestSlug) || "muc";
}
