// The field above a list of names: shows those of the whole archive that begin as typed, in place of the list.
import { element, fill, printed, spoken } from "./search-cards.js";

const patience = 150, slow = 400, most = 60;

/** @typedef {{ name: string, url: string, count: number | null }} Found */

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form.by-name"));
if (form) listen(form);

/** @param {HTMLFormElement} form */
function listen(form) {
  const field = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  const { word = "", client = "", base } = form.dataset;
  /** @type {Record<string, string>} */
  const words = Object.fromEntries([...(form.querySelector("template")?.content.children ?? [])]
    .map(p => [p.getAttribute("data-key"), p.textContent]));
  const status = /** @type {HTMLElement} */ (form.nextElementSibling);
  const place = /** @type {HTMLElement} */ (status.nextElementSibling);
  const list = /** @type {HTMLElement} */ (place.querySelector("ul"));
  const onward = /** @type {HTMLAnchorElement} */ (place.querySelector("p a"));
  let open = /** @type {Promise<any> | null} */ (null), timer = 0, running = new AbortController();

  const search = () => {
    open ??= import(client).then(module => module.open({ base }));
    open.catch(() => { open = null; });
    return open;
  };

  /** @param {string} begun @param {Found[]} names @param {string} said */
  const show = (begun, names, said) => {
    swap(place, begun !== "");
    status.textContent = said;
    list.replaceChildren(...names.map(({ name, url, count }) => element("li", {},
      element("a", { class: "nm plain", href: url, ...spoken }, name),
      count === null ? null : element("span", { class: "n" },
        element("span", { class: "vh" }, `${words.perArticle}: `), printed(count)))));
    onward.href = `${form.getAttribute("action")}?q=${encodeURIComponent(begun)}`;
    onward.textContent = fill(words.text, { q: begun });
  };

  const ask = async () => {
    running.abort();
    running = new AbortController();
    const { signal } = running, begun = field.value.trim();
    if (begun === "") return show("", [], "");
    const waiting = setTimeout(() => { if (!signal.aborted) status.textContent = words.waiting; }, slow);
    try {
      /** @type {Found[]} */ const names = await (await search()).names(word, begun, { limit: most + 1, signal });
      if (signal.aborted) return;
      const first = names.slice(0, most), n = printed(first.length);
      const said = names.length === 0 ? words.none : names.length > most ? words.first : words.found;
      show(begun, first, fill(said, { n }));
    } catch {
      if (!signal.aborted) show(begun, [], words.failed);
    } finally {
      clearTimeout(waiting);
    }
  };

  field.addEventListener("focus", () => { search().catch(() => {}); }, { once: true });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, patience);
  });
  // What was typed is found already: Enter goes on to it. Before that, the form searches the articles.
  form.addEventListener("submit", event => {
    const found = list.querySelector("a");
    if (!found || place.hidden) return;
    event.preventDefault();
    found.focus();
  });
  // The browser kept what was typed when the reader came back.
  if (field.value.trim()) ask();
}

/** The names found stand where the list stood. @param {HTMLElement} place @param {boolean} found */
function swap(place, found) {
  place.hidden = !found;
  for (const part of document.querySelectorAll("main > .az, main > .sort, main > nav")) {
    if (part instanceof HTMLElement && part !== place) part.hidden = found;
  }
}
