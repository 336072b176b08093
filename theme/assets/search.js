// The search page: reads the question from the address, asks the client (/search/client.js), shows what it found.
import { element, fill, hitCard, nameCard, printed } from "./search-cards.js";
import { filterForm } from "./search-filters.js";
import { listen } from "./search-keys.js";
import { address, asks, page, read } from "./search-state.js";
import { ways } from "./search-ways.js";

/** @typedef {import("./search-state.js").State} State */

const patience = 180, slow = 400;

const main = /** @type {HTMLElement} */ (document.querySelector("[data-search]"));
const find = (/** @type {string} */ name) => /** @type {HTMLElement} */ (main.querySelector(`[data-${name}]`));
const form = /** @type {HTMLFormElement} */ (main.querySelector("form"));
const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const inside = (/** @type {string} */ name) => /** @type {HTMLTemplateElement} */ (find(name)).content;

/** @type {Record<string, string>} */
const words = Object.fromEntries([...inside("words").querySelectorAll("p")].map(p => [p.dataset.key ?? "", p.textContent ?? ""]));
/** @type {Record<string, { kind: string, name: string, href: string }>} */
const kinds = Object.fromEntries([...inside("kinds").querySelectorAll("a")].map(a =>
  [a.dataset.word ?? "", { kind: a.dataset.kind ?? "", name: a.textContent ?? "", href: a.getAttribute("href") ?? "" }]));

const title = document.title;
let running = new AbortController();
let client = /** @type {Promise<any> | null} */ (null);
let timer = 0;

/** @param {State} state @param {boolean} step a step of its own in the history */
function go(state, step) {
  history[step ? "pushState" : "replaceState"](null, "", address(state));
  return run(state);
}

function load() {
  client ??= import(main.dataset.client ?? "").then(({ open }) => open({ base: main.dataset.base }));
  client.catch(() => { client = null; });
  return client;
}

/** Asks, and shows the answer unless a newer question was put. @param {State} state @param {number} [from] hits that stand already */
async function run(state, from = 0) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  document.title = state.q ? `${state.q} – ${title}` : title;
  if (!asks(state)) return clear();
  const waiting = setTimeout(() => { if (!signal.aborted) find("status").textContent = words.waiting; }, slow);
  try {
    const search = await load();
    const ask = (/** @type {string} */ q, /** @type {object} */ more) => search.find(q, { signal, filters: state.filters, ...more });
    const result = await ask(state.q, { sort: state.sort, limit: state.shown - from, offset: from });
    if (!signal.aborted) show(state, result, from, ask);
  } catch (error) {
    if (!signal.aborted) fail(error);
  } finally {
    clearTimeout(waiting);
  }
}

/** Focus stays where it was although its part is built anew; a part that is gone gives it to the field. */
function keepFocus() {
  const held = document.activeElement, part = held?.closest("[data-sort], [data-facets], [data-chips]");
  if (!part) return () => {};
  const same = held instanceof HTMLInputElement ? `input[name="${CSS.escape(held.name)}"][value="${CSS.escape(held.value)}"]` : "a";
  return () => {
    // Filters come later than the rest: whoever went elsewhere meanwhile stays there.
    if (document.activeElement === document.body) (/** @type {HTMLElement | null} */ (part.querySelector(same)) ?? field).focus();
  };
}

function clear() {
  for (const part of ["status", "sort", "chips", "names", "none", "hits", "facets"]) find(part).replaceChildren();
}

/** @param {unknown} error */
function fail(error) {
  clear();
  console.warn(error);
  find("status").className = "";
  find("status").textContent = words.failed;
  find("sort").replaceChildren(element("a", { href: address(read()) }, words.again));
}

/** @param {State} state @param {any} result @param {number} from @param {(q: string, more: object) => Promise<any>} ask */
function show(state, result, from, ask) {
  const newest = state.sort === "newest", total = result.total;
  const [before, after] = fill(words.total.replace("{n}", "\n"), { n: printed(total) }).split("\n"), refocus = keepFocus();
  // Without results the same sentence stands large below; only screen readers need it twice.
  find("status").className = total > 0 || result.problem ? "" : "vh";
  find("status").replaceChildren(...(result.problem ? [`${result.problem} `] : total === 0 ? [fill(words.none, { q: state.q })] : []),
    ...(total > 0 ? [before, element("b", { class: "n" }, printed(total)), `${after}, ${newest || !state.q ? words.totalNew : words.totalBest}.`] : []));
  const other = { ...state, sort: newest ? "relevance" : "newest", shown: page };
  find("sort").replaceChildren(...(total > 1 && state.q ? [act(other, newest ? words.sortBest : words.sortNew)] : []));
  find("chips").replaceChildren(...chips(state));
  const names = result.entities.filter((/** @type {any} */ e) => kinds[e.type]);
  find("names").replaceChildren(...(names.length > 0 ? [nameCard(names, kinds, words)] : []));
  find("none").replaceChildren(...(total > 0 && !result.suggestion ? [] : [ways(state, result, kinds, words, ask, act)]));
  showHits(state, result, from);
  // What follows asks for more files: the answer does not wait for it.
  if (from === 0) ask(state.q, { limit: 0, facets: true }).then(counts => showFilters(state, counts, refocus), () => {});
  refocus();
}

/** @param {State} state @param {any} counts @param {() => void} refocus */
function showFilters(state, counts, refocus) {
  if (address(state) !== address(read())) return;
  const form = filterForm(counts, state.filters, kinds, words, filters => go({ ...read(), filters, shown: page }, true));
  find("facets").replaceChildren(...(form ? [form] : []));
  if (form && !find("sort").querySelector(".jump")) find("sort").append(element("a", { class: "jump", href: "#loc" }, words.jump));
  refocus();
}

/** @param {State} state @param {any} result @param {number} from */
function showHits(state, result, from) {
  const place = find("hits"), cards = result.hits.map((/** @type {any} */ hit) => hitCard(hit, words));
  const shown = from + cards.length, left = result.total - shown;
  const list = from > 0 ? place.querySelector("ol") : null;
  if (list) list.append(...cards);
  else place.replaceChildren(...(cards.length === 0 ? [] : [
    element("section", { "aria-labelledby": "h-h", class: result.entities.length > 0 ? "" : "block" },
      element("h2", { class: "h", id: "h-h" }, words.hits, element("small", {}, words.marked)),
      element("ol", { class: "hits" }, ...cards))]));
  place.querySelector(".chips")?.remove();
  if (left > 0 && cards.length > 0) {
    const next = { ...state, shown: shown + page };
    const rest = element("span", { class: "mute" }, fill(words.moreLeft, { n: printed(left) }));
    const more = element("a", { href: address(next) }, `${words.more} `, rest);
    more.addEventListener("click", event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      history.replaceState(null, "", address(next));
      run(next, shown);
    });
    place.append(element("ul", { class: "chips" }, element("li", {}, more)));
  }
  // Who asked for more goes on reading where the new ones begin.
  if (list) cards[0]?.querySelector("a")?.focus();
}

/** A link that changes the question without loading the page. @param {State} state @param {...(string | Node)} text */
function act(state, ...text) {
  const link = element("a", { href: address(state) }, ...text);
  link.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    field.value = state.q;
    go(state, true);
  });
  return link;
}

/** Filters in use. @param {State} state */
function chips(state) {
  const set = Object.entries(state.filters).flatMap(([key, values]) => values.map(value => {
    const filters = { ...state.filters, [key]: values.filter(v => v !== value) };
    const link = act({ ...state, filters, shown: page }, element("span", {}, words[key] && /^(from|to)$/.test(key) ? `${words[key]} ${value}` : value),
      element("span", { class: "x", "aria-hidden": "true" }, "×"), element("span", { class: "vh" }, words.remove));
    link.className = "set";
    return element("li", {}, link);
  }));
  return set.length === 0 ? [] : [element("ul", { class: "chips", "aria-label": words.chosen }, ...set)];
}

field.addEventListener("input", event => {
  clearTimeout(timer);
  if (/** @type {InputEvent} */ (event).isComposing) return;
  timer = window.setTimeout(() => go({ ...read(), q: field.value.normalize("NFC").trim(), shown: page }, false), patience);
});
field.addEventListener("compositionend", () => field.dispatchEvent(new Event("input")));
field.addEventListener("focus", () => { load().catch(() => {}); }, { once: true });
form.addEventListener("submit", event => {
  event.preventDefault();
  clearTimeout(timer);
  go({ ...read(), q: field.value.normalize("NFC").trim(), shown: page }, true);
});

function start() {
  const state = read();
  field.value = state.q;
  run(state);
}

listen(field, () => [...find("hits").querySelectorAll("h3 a")]);
window.addEventListener("popstate", start);
start();
