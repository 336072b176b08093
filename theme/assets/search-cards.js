// Builds the parts of the search page. Everything from the index becomes text nodes, never markup.

const svg = "http://www.w3.org/2000/svg";

/** The language of titles, texts and names, where the page speaks another. @type {Record<string, string>} */
export const spoken = document.documentElement.dataset.text ? { lang: document.documentElement.dataset.text } : {};

/**
 * @typedef {{ excerpt: string, marks: [number, number][], anchor: string | null }} Excerpt
 * @typedef {Excerpt & { url: string, title: string, titleMarks: [number, number][], published: string | null,
 *   source: string | null, more: boolean, why: string }} Hit
 * @typedef {{ url: string, name: string, written: string, type: string, description: string, exact: boolean }} Entity
 *   written: the name or alias that was found
 * @typedef {Record<string, { kind: string, name: string, href: string }>} Kinds by type of entity
 * @typedef {Record<string, string>} Words
 */

/**
 * An element with attributes and children; a string child becomes text, null is left out.
 * @param {string} name @param {Record<string, string>} [attributes]
 * @param {...(Node | string | null | undefined)} children
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter(child => child != null));
  return made;
}

/**
 * Puts values for {n}, {q} into a sentence of the theme; {n|article|articles} is the first word when n is 1, else the
 * second.
 * @param {string} sentence @param {Record<string, string>} values
 */
export const fill = (sentence, values) => sentence
  .replace(/\{(\w+)\|([^|{}]*)\|([^|{}]*)\}/g, (_, key, one, many) => values[key] === "1" ? one : many)
  .replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

/** @param {number} number */
export const printed = number => number.toLocaleString(document.documentElement.lang);

/** 2024-05-16 as 16.5.2024; 2024-05 as 5.2024; --05-16 as 16.5. @param {string} date */
export const day = date => date.replace(/^--/, "").split("-").reverse().map(part => part.replace(/^0+/, "")).join(".");

/** The small picture of a type. @param {string} kind */
export function shape(kind) {
  const picture = document.createElementNS(svg, "svg"), use = document.createElementNS(svg, "use");
  picture.setAttribute("class", `k ${kind}`);
  picture.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#k-${kind}`);
  picture.append(use);
  return element("span", { class: `c-${kind}` }, picture);
}

/** Text with its marked stretches. @param {string} text @param {[number, number][]} marks in UTF-16 units, any order */
export function marked(text, marks) {
  const all = document.createDocumentFragment();
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (start < at || end <= start) continue;
    all.append(text.slice(at, start), element("mark", {}, text.slice(start, end)));
    at = end;
  }
  all.append(text.slice(at));
  return all;
}

/** One article found. @param {Hit} hit @param {Words} words */
export function hitCard(hit, words) {
  return element("li", {},
    hit.published ? element("time", { datetime: hit.published }, day(hit.published)) : null,
    element("h3", { class: "t", ...spoken },
      element("a", { class: "plain", href: hit.url }, marked(hit.title, hit.titleMarks))),
    element("p", { class: "ex", ...spoken }, marked(hit.excerpt, hit.marks)),
    element("p", { class: "why" },
      hit.why ? element("span", {}, hit.why) : null,
      hit.source ? element("span", {}, hit.source) : null,
      hit.published ? null : element("span", {}, words.undated),
      place(hit, hit.anchor, words)));
}

/**
 * Shows in a card where its words stand.
 * @param {Element} card @param {Hit} hit @param {Excerpt} found @param {Words} words
 */
export function passageIn(card, hit, found, words) {
  card.querySelector(".ex")?.replaceChildren(marked(found.excerpt, found.marks));
  const link = place(hit, found.anchor, words);
  if (link) card.querySelector(".why")?.append(link);
}

/** @param {Hit} hit @param {string | null} anchor @param {Words} words */
const place = (hit, anchor, words) => anchor ? element("a", { href: `${hit.url}#${anchor}` }, words.place) : null;

/**
 * The name that was asked for, large, and others beside it; names that only begin so in a line.
 * @param {Entity[]} entities @param {Kinds} kinds @param {Words} words
 */
export function nameCard(entities, kinds, words) {
  const [best, ...others] = entities, kind = kinds[best.type];
  if (!best.exact) {
    return element("section", { "aria-label": words.names },
      element("ul", { class: "also" }, element("li", { class: "mute" }, words.names), ...named(entities, kinds)));
  }
  return element("section", { class: "ent", "aria-labelledby": "h-e" },
    element("div", {},
      element("p", { class: "small mute" }, shape(kind.kind), ` ${kind.name}`),
      element("h2", { id: "h-e" }, link(best, "plain")),
      best.description ? element("p", {}, best.description) : null),
    others.length === 0 ? null : element("div", {},
      element("p", { class: "small mute" }, words.names),
      element("ul", { class: "rows tight" }, ...named(others, kinds))));
}

/** @param {Entity[]} entities @param {Kinds} kinds */
const named = (entities, kinds) => entities.map(entity =>
  element("li", {}, shape(kinds[entity.type].kind), " ", link(entity, "plain"),
    entity.written === entity.name ? null : element("span", { class: "small mute" }, ` ${entity.written}`)));

/** A name with a page is a link; one without is a word. @param {Entity} entity @param {string} style */
const link = (entity, style) => entity.url
  ? element("a", { class: style, href: entity.url, ...spoken }, entity.name)
  : element("span", spoken, entity.name);
