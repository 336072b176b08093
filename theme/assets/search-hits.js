// The articles found, a page of them, and the way to the other pages.
import { element, hitCard, passageIn } from "./search-cards.js";
import { rows } from "./search-state.js";

/** @typedef {import("./search-state.js").State} State @typedef {import("./search-cards.js").Hit} Hit */
/** @typedef {import("./search-cards.js").Words} Words */

/**
 * The list of hits. Those whose words stand further down are looked up when a reader gets to see them: each costs a
 * page.
 * @param {Hit[]} hits @param {Words} words @param {boolean} names whether names stand above
 * @param {(hit: Hit) => Promise<any>} passage
 */
export function hitList(hits, words, names, passage) {
  const cards = hits.map(hit => hitCard(hit, words));
  const seen = new IntersectionObserver(entries => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      const hit = hits[cards.indexOf(/** @type {HTMLElement} */ (target))];
      // Without the passage the summary stays, which is no failure.
      passage(hit).then(found => { if (found) passageIn(target, hit, found, words); }, () => {});
    }
  });
  cards.forEach((card, at) => { if (hits[at].more) seen.observe(card); });
  return element("section", { "aria-labelledby": "h-h", class: names ? "" : "block" },
    element("h2", { class: "h", id: "h-h" }, words.hits, element("small", {}, words.marked)),
    element("ol", { class: "hits" }, ...cards));
}

/** @param {number} total */
export const lastPage = total => Math.max(1, Math.ceil(total / rows));

/** First, last, and those around the present one. @param {number} page @param {number} last */
export const offered = (page, last) => Array.from({ length: last }, (_, i) => i + 1)
  .filter(n => n === 1 || n === last || Math.abs(n - page) <= 1 || (last <= 7));

/**
 * Links to the other pages of results; null when there is one only.
 * @param {State} state @param {number} total @param {Words} words
 * @param {(state: State, ...text: (string | Node)[]) => HTMLElement} turn makes a link to another page
 */
export function pageLinks(state, total, words, turn) {
  const last = lastPage(total), { page } = state;
  if (last === 1) return null;
  const to = (/** @type {number} */ n, /** @type {string} */ text) => turn({ ...state, page: n }, text);
  const steps = offered(page, last).flatMap((n, at, all) => {
    const link = to(n, String(n));
    if (n === page) link.setAttribute("aria-current", "page");
    const step = element("li", {}, link), left = at > 0 && n - all[at - 1] > 1;
    return left ? [element("li", {}, element("span", { "aria-hidden": "true" }, "…")), step] : [step];
  });
  return element("nav", { class: "block", "aria-label": words.pages },
    element("ul", { class: "abc" }, ...steps),
    element("div", { class: "turn small" },
      element("p", {}, page > 1 ? to(page - 1, `‹ ${words.before}`) : null),
      element("p", {}, page < last ? to(page + 1, `${words.after} ›`) : null)));
}
