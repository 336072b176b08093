// The field above a list of names: shows those of the whole archive that begin as typed, in place of the list.
import { element, fill, printed, spoken } from "./search-cards.js";

const patience = 150, most = 60;

const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form.by-name"));
if (form) listen(form, /** @type {HTMLInputElement} */ (form.elements.namedItem("q")));

/** @param {HTMLFormElement} form @param {HTMLInputElement} field */
function listen(form, field) {
  const { word = "", client = "", base } = form.dataset;
  let open = /** @type {Promise<any> | null} */ (null), timer = 0, running = new AbortController();
  const search = () => {
    open ??= import(client).then(module => module.open({ base }));
    open.catch(() => { open = null; });
    return open;
  };
  const ask = async () => {
    running.abort();
    running = new AbortController();
    const { signal } = running, begun = field.value.trim();
    if (begun === "") return show(form, null, "");
    try {
      const names = await (await search()).names(word, begun, { limit: most, signal });
      if (!signal.aborted) show(form, names, begun);
    } catch {
      // The list below and the button, which searches articles, still serve.
      if (!signal.aborted) show(form, null, "");
    }
  };
  field.addEventListener("focus", () => { search(); }, { once: true });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, patience);
  });
  // The browser kept what was typed when the reader came back.
  if (field.value.trim()) ask();
}

/**
 * @param {HTMLFormElement} form
 * @param {{ name: string, url: string, count: number | null }[] | null} names null: the list as it was
 * @param {string} begun
 */
function show(form, names, begun) {
  const { none = "", text = "", found = "" } = form.dataset;
  const place = /** @type {HTMLElement} */ (form.nextElementSibling);
  place.hidden = names === null;
  for (const part of document.querySelectorAll("main > .az, main > .sort, main > nav")) {
    /** @type {HTMLElement} */ (part).hidden = names !== null;
  }
  if (!names) return;
  const status = /** @type {HTMLElement} */ (place.querySelector("p"));
  status.replaceChildren(names.length > 0 ? fill(found, { n: printed(names.length) }) : none, " ",
    element("a", { href: `${form.getAttribute("action")}?q=${encodeURIComponent(begun)}` }, fill(text, { q: begun })));
  place.querySelector("ul")?.replaceChildren(...names.map(({ name, url, count }) => element("li", {},
    element("a", { class: "nm plain", href: url, ...spoken }, name),
    count === null ? null : element("span", { class: "n" }, printed(count)))));
}
