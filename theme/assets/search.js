// The search page: reads the question from the address, asks the client (/search/client.js), shows what it found.
import { element, fill, nameCard, printed } from "./search-cards.js";
import { filterForm } from "./search-filters.js";
import { hitList, lastPage, pageLinks } from "./search-hits.js";
import { listen } from "./search-keys.js";
import { address, asks, read, rows } from "./search-state.js";
import { chips, onClick, said, whenSeen } from "./search-parts.js";
import { ways } from "./search-ways.js";

/** @typedef {import("./search-state.js").State} State */

const patience = 180, slow = 400;

const main = /** @type {HTMLElement} */ (document.querySelector("[data-search]"));
const find = (/** @type {string} */ name) => /** @type {HTMLElement} */ (main.querySelector(`[data-${name}]`));
const form = /** @type {HTMLFormElement} */ (main.querySelector("form"));
const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
const inside = (/** @type {string} */ name) => /** @type {HTMLTemplateElement} */ (find(name)).content;

/** @type {Record<string, string>} */
const words = Object.fromEntries([...inside("words").querySelectorAll("p")].map(p =>
  [p.dataset.key ?? "", p.textContent ?? ""]));
/** @type {Record<string, { kind: string, name: string, href: string }>} */
const kinds = Object.fromEntries([...inside("kinds").querySelectorAll("a")].map(a => [
  a.dataset.word ?? "", { kind: a.dataset.kind ?? "", name: a.textContent ?? "", href: a.getAttribute("href") ?? "" },
]));

const title = document.title;
let running = new AbortController();
let client = /** @type {Promise<any> | null} */ (null);
let timer = 0;
let asked = "";

/** @param {State} state @param {boolean} step a step of its own in the history @returns {Promise<void>} */
function go(state, step) {
  history[step ? "pushState" : "replaceState"](null, "", address(state));
  return run(state);
}

function load() {
  client ??= import(main.dataset.client ?? "").then(({ open }) => open({ base: main.dataset.base }));
  client.catch(() => { client = null; });
  return client;
}

/**
 * Asks, and shows the answer unless a newer question was put.
 * @param {State} state @param {boolean} [turned] to a page @returns {Promise<void>}
 */
async function run(state, turned = false) {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  asked = location.search;
  document.title = state.q ? `${state.q} – ${title}` : title;
  if (!asks(state)) return clear();
  const waiting = setTimeout(() => { if (!signal.aborted) find("status").textContent = words.waiting; }, slow);
  try {
    const search = await load();
    const ask = (/** @type {string} */ q, /** @type {object} */ more) =>
      search.find(q, { signal, filters: state.filters, ...more });
    const result = await ask(state.q, { sort: state.sort, limit: rows, offset: (state.page - 1) * rows });
    if (signal.aborted) return;
    // A link to a page that the archive no longer fills.
    if (result.hits.length === 0 && result.total > 0) return go({ ...state, page: lastPage(result.total) }, false);
    show(state, result, search, ask);
    if (turned) /** @type {HTMLElement | null} */ (find("hits").querySelector("h3 a"))?.focus();
  } catch (error) {
    if (!signal.aborted) fail(error);
  } finally {
    clearTimeout(waiting);
    if (!signal.aborted) answered();
  }
}

/**
 * Builds a part anew. Focus stays on its like there, with what is being typed; where nothing like it is left the
 * field gets it.
 * @param {string} name @param {...Node} children
 */
function renew(name, ...children) {
  const part = find(name), held = document.activeElement;
  const all = () => [...part.querySelectorAll(held?.localName ?? "")];
  const place = held && part.contains(held) ? all().indexOf(held) : -1;
  part.replaceChildren(...children);
  if (place < 0 || !held) return;
  const same = all().find(other => isLike(held, other)) ?? (held instanceof HTMLInputElement ? null : all().at(place));
  (same instanceof HTMLElement ? same : field).focus({ preventScroll: true });
  if (!(held instanceof HTMLInputElement && same instanceof HTMLInputElement) || held.type === "checkbox") return;
  same.value = held.value;
  same.setSelectionRange(held.selectionStart, held.selectionEnd);
}

/** @param {Element} one @param {Element} other */
const isLike = (one, other) => one instanceof HTMLInputElement && other instanceof HTMLInputElement
  ? one.name === other.name && one.ariaLabel === other.ariaLabel
    && (one.type !== "checkbox" || one.value === other.value)
  : one.textContent === other.textContent;

/** The rest of the page may be seen again. */
function answered() {
  document.documentElement.classList.add("answered");
  document.documentElement.style.minHeight = "";
}

function clear() {
  answered();
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

/**
 * @param {State} state @param {any} result @param {any} search @param {(q: string, more: object) => Promise<any>} ask
 */
function show(state, result, search, ask) {
  const { total } = result, newest = state.sort === "newest";
  // Without results the same sentence stands large below; only screen readers need it twice.
  find("status").className = total > 0 || result.problem ? "" : "vh";
  find("status").replaceChildren(...said(state, result, words));
  const other = { ...state, sort: newest ? "relevance" : "newest", page: 1 };
  renew("sort",
    ...(total > 1 && state.q ? [act(other, newest ? words.sortBest : words.sortNew)] : []),
    ...(total > 1 ? [element("a", { class: "jump", href: "#loc" }, words.jump)] : []));
  renew("chips", ...chips(state, words, act));
  const names = state.page > 1 ? [] : result.entities.filter((/** @type {any} */ e) => kinds[e.type]);
  find("names").replaceChildren(...(names.length > 0 ? [nameCard(names, kinds, words)] : []));
  const lost = total === 0 || result.suggestion;
  find("none").replaceChildren(...(lost ? [ways(state, result, kinds, words, ask, act)] : []));
  const pages = pageLinks(state, total, words, turn);
  find("hits").replaceChildren(...(total === 0 ? [] : [
    hitList(result.hits, words, names.length > 0, hit => search.passage(state.q, hit)), ...(pages ? [pages] : [])]));
  whenSeen(find("facets").parentElement, () =>
    ask(state.q, { limit: 0, facets: true }).then(counts => showFilters(state, counts, ask), () => {}));
}

/** @param {State} state @param {any} counts @param {(q: string, more: object) => Promise<any>} ask */
function showFilters(state, counts, ask) {
  if (address(state) !== address(read())) return;
  const offer = (/** @type {string} */ kind, /** @type {string} */ begun) =>
    ask(state.q, { limit: 0, values: { kind, begun } }).then(r => r.facets[kind] ?? []);
  const choose = (/** @type {State["filters"]} */ filters) => { go({ ...read(), filters, page: 1 }, true); };
  const form = filterForm(counts, state.filters, kinds, words, offer, choose);
  renew("facets", ...(form ? [form] : []));
}

/** Goes to another page of results, and on reading there. @param {State} state @param {...(string | Node)} text */
function turn(state, ...text) {
  return onClick(element("a", { href: address(state) }, ...text), () => {
    history.pushState(null, "", address(state));
    run(state, true);
  });
}

/** A link that changes the question without loading the page. @param {State} state @param {...(string | Node)} text */
function act(state, ...text) {
  return onClick(element("a", { href: address(state) }, ...text), () => {
    field.value = state.q;
    go(state, true);
  });
}

field.addEventListener("input", event => {
  clearTimeout(timer);
  if (/** @type {InputEvent} */ (event).isComposing) return;
  timer = window.setTimeout(() => go({ ...read(), q: field.value.normalize("NFC").trim(), page: 1 }, false), patience);
});
field.addEventListener("compositionend", () => field.dispatchEvent(new Event("input")));
field.addEventListener("focus", () => { load().catch(() => {}); }, { once: true });
form.addEventListener("submit", event => {
  event.preventDefault();
  clearTimeout(timer);
  go({ ...read(), q: field.value.normalize("NFC").trim(), page: 1 }, true);
});

function start() {
  const state = read();
  field.value = state.q;
  run(state);
}

listen(field, () => [...find("hits").querySelectorAll("h3 a")]);
// A link to a place of this page goes through the history, too, and asks nothing anew.
window.addEventListener("popstate", () => { if (location.search !== asked) start(); });
// Who comes back finds the page as long as it was, and so the same lines on the screen.
window.addEventListener("pagehide", () =>
  history.replaceState({ height: document.documentElement.scrollHeight }, "", location.href));
start();
