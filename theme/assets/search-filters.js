// The filters of the search page: names, topics and sources with their counts, and the time of what was found.
import { element, printed, shape } from "./search-cards.js";

const svg = "http://www.w3.org/2000/svg";
const tall = 40, fewMonths = 24;

/** @typedef {Record<string, string[]>} Filters */
/** @typedef {import("./search-cards.js").Kinds} Kinds @typedef {import("./search-cards.js").Words} Words */
/** @typedef {{ facets: Record<string, { name: string, count: number }[]>, dates: { month: string, count: number }[] }} Counts */

/**
 * The form; null when there is nothing to choose. @param {Counts} counts @param {Filters} chosen @param {Kinds} kinds @param {Words} words
 * @param {(filters: Filters) => void} choose told the new filters
 */
export function filterForm({ facets, dates }, chosen, kinds, words, choose) {
  const fields = Object.entries(facets).map(([key, values]) => field(key, withChosen(values, chosen[key]), chosen, kinds, words)).filter(f => f !== null);
  if (dates.length > 0 || chosen.from || chosen.to) fields.unshift(time(dates, chosen, words, choose));
  if (fields.length === 0) return null;
  const form = /** @type {HTMLFormElement} */ (element("form", { "aria-label": words.filter }, ...fields));
  form.addEventListener("change", () => choose(read(form)));
  form.addEventListener("submit", event => { event.preventDefault(); choose(read(form)); });
  return form;
}

/** @param {HTMLFormElement} form @returns {Filters} */
function read(form) {
  /** @type {Filters} */ const filters = {};
  for (const [key, value] of new FormData(form)) if (value) (filters[key] ??= []).push(String(value));
  return filters;
}

/** What is chosen stays offered, or it could not be taken back here. @param {{ name: string, count: number }[]} values @param {string[]} [chosen] */
const withChosen = (values, chosen = []) =>
  [...chosen.filter(name => !values.some(v => v.name === name)).map(name => ({ name, count: 0 })), ...values];

/** @param {string} key @param {{ name: string, count: number }[]} values @param {Filters} chosen @param {Kinds} kinds @param {Words} words */
function field(key, values, chosen, kinds, words) {
  if (values.length === 0) return null;
  return element("fieldset", { class: "facet" },
    element("legend", { class: "h" }, kinds[key]?.name ?? words[key] ?? key),
    ...values.map(({ name, count }) => {
      const box = element("input", { type: "checkbox", name: key, value: name });
      box.toggleAttribute("checked", chosen[key]?.includes(name) ?? false);
      return element("label", {}, box, kinds[key] ? shape(kinds[key].kind) : null,
        element("span", {}, name), count > 0 ? element("span", { class: "n" }, printed(count)) : null);
    }));
}

/** Columns of years, or of months when there are few, each a button that narrows to it; and two dates to type. @param {Counts["dates"]} dates @param {Filters} chosen @param {Words} words @param {(filters: Filters) => void} choose */
function time(dates, chosen, words, choose) {
  const years = sum(dates.map(d => ({ key: d.month.slice(0, 4), count: d.count })));
  const columns = years.length > 2 || dates.length > fewMonths ? years : dates.map(d => ({ key: d.month, count: d.count }));
  const most = Math.max(...columns.map(c => c.count), 1);
  const input = (/** @type {"from" | "to"} */ name) => element("label", {}, element("span", {}, words[name]),
    element("input", { name, value: chosen[name]?.at(-1) ?? "", placeholder: "2022-01", size: "10", autocomplete: "off", inputmode: "numeric" }));
  return element("fieldset", { class: "facet time" },
    element("legend", { class: "h" }, words.dates),
    element("ol", { class: "years" }, ...columns.map(({ key, count }) => {
      const hidden = (/** @type {string} */ text) => element("span", { class: "vh" }, text);
      const button = element("button", { type: "button" }, column(count / most),
        hidden(`${words.only} `), shortly(key), element("b", {}, hidden(`${words.perArticle}: `), printed(count)));
      button.addEventListener("click", () => choose({ ...chosen, from: [key], to: [key] }));
      return element("li", {}, button);
    })),
    element("p", { class: "range" }, input("from"), input("to")));
}

/** @param {string} key 2016 or 2016-03 */
const shortly = key => key.length > 4 ? `${Number(key.slice(5))}.${key.slice(2, 4)}` : key;

/** Adjacent counts of one key together. @param {{ key: string, count: number }[]} counts */
function sum(counts) {
  /** @type {Map<string, number>} */ const all = new Map();
  for (const { key, count } of counts) all.set(key, (all.get(key) ?? 0) + count);
  return [...all].map(([key, count]) => ({ key, count }));
}

/** @param {number} share */
function column(share) {
  const picture = document.createElementNS(svg, "svg"), bar = document.createElementNS(svg, "rect");
  const height = Math.max(1, Math.round(share * (tall - 2)));
  for (const [key, value] of Object.entries({ viewBox: `0 0 10 ${tall}`, preserveAspectRatio: "none", "aria-hidden": "true" })) picture.setAttribute(key, value);
  for (const [key, value] of Object.entries({ class: "hit", x: 2, y: tall - height, width: 6, height })) bar.setAttribute(key, String(value));
  picture.append(bar);
  return picture;
}
