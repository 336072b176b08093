// Ways on from a question without an answer, or with a likelier one.
import { element, fill, printed } from "./search-cards.js";
import { none } from "./search-parts.js";

/** @typedef {import("./search-state.js").State} State */
/** @typedef {import("./search-cards.js").Kinds} Kinds @typedef {import("./search-cards.js").Words} Words */

/**
 * What to try instead.
 * @param {State} state @param {any} result @param {Kinds} kinds @param {Words} words
 * @param {(q: string, more: object) => Promise<any>} ask
 * @param {(state: State, ...text: (string | Node)[]) => HTMLElement} act makes a link that asks anew
 */
export function ways(state, result, kinds, words, ask, act) {
  const bare = state.q.toLowerCase().replace(/đ/g, "d").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  const found = result.total > 0, filtered = Object.keys(state.filters).length > 0;
  const again = (/** @type {string} */ q) => ({ ...state, q, page: 1 });
  const way = (/** @type {string} */ text, /** @type {string} */ q, /** @type {string} */ end) => {
    const count = element("span", { class: "n mute" });
    const say = (/** @type {any} */ r) => r.total > 0 ? fill(words.total, { n: printed(r.total) }) : "";
    ask(q, { limit: 1 }).then(r => { count.textContent = say(r); }, () => {});
    return element("li", {}, `${text} `, act(again(q), element("b", {}, q)), end, count);
  };
  return element("div", found ? { class: "more" } : { class: "empty" },
    found || result.problem ? null
      : element("p", { class: "say", "aria-hidden": "true" }, none(state, words)),
    element("ul", {},
      result.suggestion ? way(words.suggest, result.suggestion, "? ") : null,
      !found && !filtered && bare !== state.q.toLowerCase() ? way(words.plain, bare, ". ") : null,
      !found && filtered ? element("li", {}, act({ ...again(state.q), filters: {} }, words.unfilter)) : null,
      found ? null : element("li", {}, `${words.or} `, ...Object.values(kinds).flatMap(({ name, href }, at) =>
        [at > 0 ? ", " : "", element("a", { href }, name)]), ".")));
}
