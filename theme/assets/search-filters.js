// The filters of the search page: names, topics and sources with their counts, and the time of what was found.
import { element, fill, printed, shape, spoken } from "./search-cards.js";

const svg = "http://www.w3.org/2000/svg";
const tall = 40, fewMonths = 24, fewValues = 6, patience = 150;

/** @typedef {Record<string, string[]>} Filters */
/** @typedef {import("./search-cards.js").Kinds} Kinds @typedef {import("./search-cards.js").Words} Words */
/** @typedef {{ name: string, count: number }} Value */
/** @typedef {{ facets: Record<string, Value[]>, dates: { month: string, count: number }[] }} Counts */

/**
 * The form; null when there is nothing to choose.
 * @param {Counts} counts @param {Filters} chosen @param {Kinds} kinds @param {Words} words
 * @param {(kind: string, begun: string) => Promise<Value[]>} offer values whose names begin so
 * @param {(filters: Filters) => void} choose told the new filters
 */
export function filterForm({ facets, dates }, chosen, kinds, words, offer, choose) {
  const fields = Object.entries(facets).filter(([key, values]) => values.length > 0 || chosen[key])
    .map(([key, values]) => facet(key, values, chosen[key] ?? [], kinds, words, offer));
  if (dates.length > 0 || chosen.from || chosen.to) fields.unshift(time(dates, chosen, words, choose));
  if (fields.length === 0) return null;
  const form = /** @type {HTMLFormElement} */ (element("form", { "aria-label": words.filter }, ...fields));
  form.addEventListener("change", event => { if (!isTyped(event.target)) choose(read(form)); });
  form.addEventListener("submit", event => { event.preventDefault(); choose(read(form)); });
  return form;
}

/** The field that looks for values is no choice. @param {EventTarget | null} target */
const isTyped = target => target instanceof HTMLInputElement && target.type === "search";

/** @param {HTMLFormElement} form @returns {Filters} */
function read(form) {
  /** @type {Filters} */ const filters = {};
  for (const [key, value] of new FormData(form)) if (value) (filters[key] ??= []).push(String(value));
  return filters;
}

/**
 * Values with their counts; where there are many, a field that finds others by the beginning of a name.
 * @param {string} key @param {Value[]} values @param {string[]} chosen @param {Kinds} kinds @param {Words} words
 * @param {(kind: string, begun: string) => Promise<Value[]>} offer
 */
function facet(key, values, chosen, kinds, words, offer) {
  const title = kinds[key]?.name ?? words[key] ?? key;
  const list = element("div", {}), said = element("span", { class: "vh", role: "status" });
  const none = (/** @type {Value[]} */ shown) => shown.length > 0 ? []
    : [element("p", { class: "small mute", "aria-hidden": "true" }, fill(words.offered, { n: "0" }))];
  /** @param {Value[]} shown */
  const show = shown => list.replaceChildren(...none(shown), ...withChosen(shown, chosen).map(({ name, count }) => {
    const box = element("input", { type: "checkbox", name: key, value: name });
    box.toggleAttribute("checked", chosen.includes(name));
    return element("label", {}, box, kinds[key] ? shape(kinds[key].kind) : null,
      element("span", spoken, name), count > 0 ? element("span", { class: "n" }, printed(count)) : null);
  }));
  show(values);
  const many = values.length >= fewValues;
  const field = many ? finder(`${words.find} ${title.toLowerCase()}`, async begun => {
    const found = begun ? await offer(key, begun) : values;
    return () => { show(found); said.textContent = fill(words.offered, { n: printed(found.length) }); };
  }) : null;
  return element("fieldset", { class: "facet" },
    element("legend", { class: "h" }, title), field, list, many ? said : null);
}

/** @param {string} label @param {(begun: string) => Promise<() => void>} find gives what shows the answer */
function finder(label, find) {
  const field = /** @type {HTMLInputElement} */ (element(
    "input", { type: "search", "aria-label": label, placeholder: label, autocomplete: "off", spellcheck: "false" }));
  let timer = 0;
  field.addEventListener("keydown", event => { if (event.key === "Enter") event.preventDefault(); });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const begun = field.value.trim();
      find(begun).then(show => { if (begun === field.value.trim()) show(); }, () => {});
    }, patience);
  });
  return field;
}

/**
 * What is chosen stays offered, or it could not be taken back here.
 * @param {Value[]} values @param {string[]} chosen
 */
const withChosen = (values, chosen) =>
  [...chosen.filter(name => !values.some(v => v.name === name)).map(name => ({ name, count: 0 })), ...values];

/**
 * Columns of years, or of months when there are few, each a button that narrows to it; and two dates to type.
 * @param {Counts["dates"]} dates @param {Filters} chosen @param {Words} words
 * @param {(filters: Filters) => void} choose
 */
function time(dates, chosen, words, choose) {
  const years = sum(dates.map(d => ({ key: d.month.slice(0, 4), count: d.count })));
  const many = years.length > 2 || dates.length > fewMonths;
  const columns = many ? years : dates.map(d => ({ key: d.month, count: d.count }));
  const most = Math.max(...columns.map(c => c.count), 1);
  const input = (/** @type {"from" | "to"} */ name) => element("label", {}, element("span", {}, words[name]),
    element("input", {
      name, value: chosen[name]?.at(-1) ?? "", placeholder: "2022-01", size: "10", autocomplete: "off",
      inputmode: "numeric",
    }));
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
  const frame = { viewBox: `0 0 10 ${tall}`, preserveAspectRatio: "none", "aria-hidden": "true" };
  for (const [key, value] of Object.entries(frame)) picture.setAttribute(key, value);
  const place = { class: "hit", x: 2, y: tall - height, width: 6, height };
  for (const [key, value] of Object.entries(place)) bar.setAttribute(key, String(value));
  picture.append(bar);
  return picture;
}
