// A link to selected words: the paragraph's address, then a text fragment for browsers that know them
// (https://wicg.github.io/scroll-to-text-fragment/). Fragments ignore accents: the words before and after tell two
// places apart.

/** What stands in a block besides its text. */
const ASIDE = ".pn, .copy, .card, .vh";

/** A longer selection is given by its first and last words. */
const LONGEST = 200;
const ENDS = 5;
const AROUND = 3;

/** @typedef {{ id: string, text: string, before: string, after: string, whole: boolean }} Ends */

/** @param {Range} range @returns {Ends | null} null outside an article's paragraphs */
export function outline(range) {
  const first = blockOf(range.startContainer), last = blockOf(range.endContainer);
  if (!first || !last) return null;
  const head = part(first, null, range), tail = part(last, range, null);
  const inside = text(range.cloneContents());
  // Half a word is not found: take the whole of it.
  const lead = head.match(/\S*$/)?.[0] ?? "", rest = tail.match(/^\S*/)?.[0] ?? "";
  const chosen = `${/^\s/.test(inside) ? "" : lead}${inside}${/\s$/.test(inside) ? "" : rest}`;
  const words = chosen.replace(/\s+/g, " ").trim();
  if (!words) return null;
  return {
    id: first.id, text: words, whole: first === last,
    before: /^\s/.test(inside) ? head : head.slice(0, head.length - lead.length),
    after: /\s$/.test(inside) ? tail : tail.slice(rest.length),
  };
}

/** The part of the address behind the paragraph's. @param {Ends} ends */
export function fragment({ text, before, after, whole }) {
  const words = text.split(" ");
  const long = !whole || text.length > LONGEST;
  const chosen = long ? [words.slice(0, ENDS), words.slice(-ENDS)] : [words];
  const prefix = before.trim().split(/\s+/).slice(-AROUND).join(" ");
  const suffix = after.trim().split(/\s+/).slice(0, AROUND).join(" ");
  return `:~:text=${prefix ? `${code(prefix)}-,` : ""}${chosen.map(w => code(w.join(" "))).join(",")}`
    + (suffix ? `,-${code(suffix)}` : "");
}

/** @param {string} words */
function code(words) {
  return encodeURIComponent(words).replace(/-/g, "%2D");
}

/** @param {Node} node @returns {Element | null} */
function blockOf(node) {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(".head [id^=p-], .text [id^=p-]") ?? null;
}

/** The text of a block before a range, or after it. */
function part(/** @type {Element} */ block, /** @type {Range | null} */ from, /** @type {Range | null} */ to) {
  const range = document.createRange();
  range.selectNodeContents(block);
  if (to) range.setEnd(to.startContainer, to.startOffset);
  if (from) range.setStart(from.endContainer, from.endOffset);
  return text(range.cloneContents());
}

/** @param {DocumentFragment} content */
function text(content) {
  for (const aside of content.querySelectorAll(ASIDE)) aside.remove();
  return (content.textContent ?? "").replace(/\u00a0/g, " ");
}
