// The preview card of a name: shown on hover and on keyboard focus, on a touch screen at the first tap.
// Without this file every name is a plain link to its page.

/**
 * @typedef {{
 *   kind: string, name: string, reviewed: boolean, facts: string, first: string, years: [number, number][],
 *   open: string
 * }} Card
 */

const SVG = "http://www.w3.org/2000/svg";
const SHOW_AFTER = 180;
const HIDE_AFTER = 240;

const article = /** @type {HTMLElement | null} */ (document.querySelector("article[data-cards]"));
/** @type {Map<string, Promise<Record<string, Card>>>} */
const shards = new Map();

/** @type {{ link: HTMLAnchorElement, box: HTMLElement } | null} */
let open = null;
let timer = 0;
let lastPointer = "";

if (article) listen(article);

/** @param {HTMLElement} root */
function listen(root) {
  root.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = nameAt(event.target);
    if (link) later(SHOW_AFTER, () => show(link, true));
    else if (inCard(event.target)) clearTimeout(timer);
    else if (open) later(HIDE_AFTER, hide);
  });
  root.addEventListener("pointerleave", () => later(HIDE_AFTER, hide));
  root.addEventListener("focusin", (event) => {
    const link = nameAt(event.target);
    if (link && link.matches(":focus-visible")) show(link, false);
    else if (!inCard(event.target)) hide();
  });
  root.addEventListener("pointerdown", (event) => { lastPointer = event.pointerType; });
  root.addEventListener("click", (event) => {
    const link = nameAt(event.target);
    if (!link || lastPointer !== "touch" || event.ctrlKey || event.metaKey) return;
    if (open && open.link === link) return;
    event.preventDefault();
    show(link, true).then((shown) => { if (!shown) location.assign(link.href); });
  });
  document.addEventListener("pointerdown", (event) => {
    if (open && !inCard(event.target) && nameAt(event.target) !== open.link) hide();
  });
  document.addEventListener("keydown", (event) => { 
    if (event.key !== "Escape" || !open) return;
    if (inCard(document.activeElement)) open.link.focus();
    hide();
  });
  // A phone's bars come and go while one scrolls; only another width moves the text.
  let width = innerWidth;
  addEventListener("resize", () => {
    if (innerWidth !== width) hide();
    width = innerWidth;
  });
}

/** @param {number} after @param {() => void} act */
function later(after, act) {
  clearTimeout(timer);
  timer = setTimeout(act, after);
}

/** @param {EventTarget | null} target @returns {HTMLAnchorElement | null} */
function nameAt(target) {
  return target instanceof Element ? target.closest("a.m[data-card]") : null;
}

/** @param {EventTarget | null} target */
function inCard(target) {
  return target instanceof Element && target.closest(".card") !== null;
}

/** @param {HTMLAnchorElement} link @param {boolean} pointed @returns {Promise<boolean>} */
export async function show(link, pointed) {
  if (open && open.link === link) return true;
  clearTimeout(timer);
  const asked = link;
  const card = await find(link);
  if (!card || (!pointed && document.activeElement !== asked)) return false;
  if (pointed && lastPointer !== "touch" && !link.matches(":hover")) return false;
  hide();
  const holder = link.closest(".pic") ?? link.closest("p, blockquote, h2");
  if (!(holder instanceof HTMLElement)) return false;
  const box = draw(link, card, pointed);
  holder.append(box);
  place(link, holder, box);
  link.classList.add("on");
  link.setAttribute("aria-describedby", box.id);
  open = { link, box };
  return true;
}

function hide() {
  clearTimeout(timer);
  if (!open) return;
  open.link.classList.remove("on");
  open.link.removeAttribute("aria-describedby");
  open.box.remove();
  open = null;
}

/** @param {HTMLAnchorElement} link @returns {Promise<Card | undefined>} */
async function find(link) {
  const shard = link.dataset.card ?? "";
  let cards = shards.get(shard);
  if (!cards) {
    cards = fetch(`${article?.dataset.cards}${shard}.json`)
      .then((answer) => (answer.ok ? answer.json() : {}))
      .catch(() => ({}));
    shards.set(shard, cards);
  }
  return (await cards)[link.getAttribute("href") ?? ""];
}

/** @param {HTMLAnchorElement} link @param {Card} card @param {boolean} pointed @returns {HTMLElement} */
function draw(link, card, pointed) {
  const box = element("span", "card");
  box.id = "the";
  box.setAttribute("role", "note");
  // Names are in the language of the text, and the card's own words in that of the page.
  box.lang = document.documentElement.lang;
  const who = element("span", "who");
  who.lang = link.closest("[lang]")?.getAttribute("lang") ?? box.lang;
  const shape = svg("svg", { class: `k ${card.kind}${card.reviewed ? "" : " open"}`, "aria-hidden": "true" });
  shape.append(svg("use", { href: `#k-${card.kind}` }));
  who.append(shape, ` ${card.name}`);
  box.append(who, element("span", "facts", card.facts));
  if (card.years.length > 1) box.append(spark(card));
  if (card.first) box.append(element("span", "first", card.first));
  const act = element("span", "act"), report = article?.dataset.report;
  act.append(anchor(link.href, card.open, pointed));
  if (report) act.append(anchor(report, article?.dataset.reportWord ?? "", pointed));
  box.append(act);
  return box;
}

/** Articles by year, as columns. @param {Card} card */
function spark(card) {
  const first = card.years[0][0];
  const span = card.years[card.years.length - 1][0] - first + 1;
  const most = Math.max(...card.years.map(([, count]) => count));
  const width = 100 / span;
  const drawing = svg("svg", {
    class: `spark c-${card.kind}`, viewBox: "0 0 100 20", preserveAspectRatio: "none", "aria-hidden": "true",
  });
  drawing.append(svg("line", { x1: "0", x2: "100", y1: "20", y2: "20" }));
  for (const [year, count] of card.years) {
    const height = (20 * count) / most;
    drawing.append(svg("rect", {
      x: String((year - first) * width + width * 0.1), y: String(20 - height),
      width: String(width * 0.8), height: String(height),
    }));
  }
  return drawing;
}

/** Below the last line of the name, or above its first where the window ends; on a wide screen kept within the text. */
function place(/** @type {HTMLElement} */ link, /** @type {HTMLElement} */ holder, /** @type {HTMLElement} */ box) {
  const around = holder.getBoundingClientRect();
  const lines = link.getClientRects();
  const last = lines[lines.length - 1], needed = box.offsetHeight + 8;
  const above = last.bottom + needed > innerHeight && lines[0].top > needed;
  const line = above ? lines[0] : last;
  box.style.top = `${(above ? line.top - box.offsetHeight - 4 : line.bottom + 4) - around.top}px`;
  if (!matchMedia("(min-width: 48rem)").matches) return;
  const left = line.left - around.left;
  box.style.left = `${Math.max(0, Math.min(left, around.width - box.offsetWidth))}px`;
}

/** @param {string} name @param {string} kind @param {string} [text] @returns {HTMLElement} */
function element(name, kind, text) {
  const made = document.createElement(name);
  made.className = kind;
  if (text) made.textContent = text;
  return made;
}

/** A link inside the card. Opened by keyboard it is no tab stop: the name itself leads to the page. */
function anchor(/** @type {string} */ href, /** @type {string} */ text, /** @type {boolean} */ pointed) {
  const made = document.createElement("a");
  made.href = href;
  made.textContent = text;
  if (!pointed) made.tabIndex = -1;
  return made;
}

/** @param {string} name @param {Record<string, string>} attributes */
function svg(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
