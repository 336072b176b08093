// Small parts of the search page: what is said of the answer, filters in use, links that do not load the page.
import { element, fill, printed } from "./search-cards.js";
import { lastPage } from "./search-hits.js";

/** @typedef {import("./search-state.js").State} State @typedef {import("./search-cards.js").Words} Words */

/** The sentence above the results. @param {State} state @param {any} result @param {Words} words */
export function said(state, { total, problem }, words) {
  const [before, after] = fill(words.total.replace("{n}", "\n"), { n: printed(total) }).split("\n");
  const order = state.sort === "newest" || !state.q ? words.totalNew : words.totalBest, last = lastPage(total);
  const where = last > 1 ? `, ${fill(words.page, { n: String(state.page), of: printed(last) })}` : "";
  return [
    ...(problem ? [`${problem} `] : total === 0 ? [none(state, words)] : []),
    ...(total > 0 ? [before, element("b", { class: "n" }, printed(total)), `${after}, ${order}${where}.`] : []),
  ];
}

/** That nothing was found, and whether filters have a part in it. @param {State} state @param {Words} words */
export const none = ({ q, filters }, words) =>
  fill(Object.keys(filters).length === 0 ? words.none : q ? words.noneFiltered : words.noneLeft, { q });

/**
 * Filters in use, each a link that takes it back.
 * @param {State} state @param {Words} words @param {(state: State, ...text: (string | Node)[]) => HTMLElement} act
 */
export function chips(state, words, act) {
  const set = Object.entries(state.filters).flatMap(([key, values]) => values.map(value => {
    const filters = { ...state.filters, [key]: values.filter(v => v !== value) };
    const text = /^(from|to)$/.test(key) ? `${words[key]} ${value}` : value;
    const link = act({ ...state, filters, page: 1 }, element("span", {}, text),
      element("span", { class: "x", "aria-hidden": "true" }, "×"), element("span", { class: "vh" }, words.remove));
    link.className = "set";
    return element("li", {}, link);
  }));
  return set.length === 0 ? [] : [element("ul", { class: "chips", "aria-label": words.chosen }, ...set)];
}

/** @param {HTMLElement} link @param {() => void} then instead of loading the page */
export function onClick(link, then) {
  link.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    then();
  });
  return link;
}

let watch = /** @type {IntersectionObserver | null} */ (null);

/** Does what costs much only for those who get to see it. @param {Element | null} part @param {() => void} then */
export function whenSeen(part, then) {
  watch?.disconnect();
  watch = new IntersectionObserver(entries => {
    if (!entries.some(entry => entry.isIntersecting)) return;
    watch?.disconnect();
    then();
  });
  if (part) watch.observe(part);
}
