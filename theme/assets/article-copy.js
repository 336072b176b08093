// Buttons that copy: the link to a paragraph, to a quote, to selected words, and the citation in each of its forms.

const SAID_FOR = 2500;

const article = /** @type {HTMLElement} */ (document.querySelector("article[data-cards]"));
const words = article.dataset;
const page = location.href.split("#")[0];
/** @type {{ text: string, link: string } | null} what is selected */
let picked = null;

const status = made("span", "vh");
status.setAttribute("role", "status");
article.append(status);

const paragraphTool = button(words.copyLink, () => `${page}#${paragraphTool.closest("[id]")?.id}`);
const selectionTools = made("div", "tools picked");
selectionTools.hidden = true;
selectionTools.append(
  button(words.copyPassage, () => picked?.link ?? ""),
  button(words.copyQuote, () => picked ? `${picked.text}\n${citation()} ${picked.link}` : ""));
article.append(selectionTools);

paragraphs();
quotes();
citations();
document.addEventListener("selectionchange", settle(pick, 250));
pick();

/** A paragraph shows its button when its number is pointed at or focused, and when it is the target. */
function paragraphs() {
  const offer = (/** @type {EventTarget | null} */ target) => {
    const holder = target instanceof Element ? target.closest("[id]:has(> .pn)") : null;
    // A pointer that passes takes nothing away from the keyboard.
    if (!holder || paragraphTool.parentElement === holder || paragraphTool.matches(":focus-visible")) return;
    paragraphTool.textContent = words.copyLink ?? "";
    holder.querySelector(":scope > .pn")?.after(paragraphTool);
  };
  paragraphTool.classList.add("at");
  article.addEventListener("pointerover", event => {
    if (event.pointerType !== "touch") offer(event.target);
  });
  article.addEventListener("focusin", event => {
    if (event.target instanceof Element && event.target.matches(".pn")) offer(event.target);
  });
  const arrive = () => offer(document.getElementById(location.hash.slice(1)));
  addEventListener("hashchange", arrive);
  arrive();
}

function quotes() {
  for (const item of article.querySelectorAll(".quotes li[id]")) {
    const text = item.querySelector("blockquote")?.textContent ?? "", by = item.querySelector("p");
    const who = [...item.querySelectorAll("b")].map(b => b.textContent).join(", ");
    by?.append(button(words.copyQuote, () => `${text} – ${who}.\n${citation()} ${page}#${item.id}`));
  }
}

function citations() {
  for (const text of article.querySelectorAll(".cite [data-copy]")) {
    text.after(button(words.copyText, () => text.textContent?.trim() ?? ""));
  }
}

function citation() {
  return article.querySelector(".cite [data-citation]")?.textContent?.replace(/\s+/g, " ").trim() ?? document.title;
}

/** Words selected in the text get a link that leads to them. */
async function pick() {
  const selection = getSelection(), range = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!picked && (!range || range.collapsed)) return;
  const { fragment, outline } = await import("./article-fragment.js");
  const ends = range && !range.collapsed ? outline(range) : null;
  picked = ends && { text: `“${ends.text}”`, link: `${page}#${ends.id}${fragment(ends)}` };
  selectionTools.hidden = !picked;
  if (!picked || !range) return;
  const last = [...range.getClientRects()].at(-1), around = article.getBoundingClientRect();
  if (!last) return;
  selectionTools.style.top = `${last.bottom - around.top + 8}px`;
  const room = around.width - selectionTools.offsetWidth;
  selectionTools.style.left = `${Math.max(0, Math.min(last.left - around.left, room))}px`;
}

/** @param {string | undefined} label @param {() => string} text what it copies, asked when it is pressed */
function button(label, text) {
  const one = made("button", "copy");
  one.setAttribute("type", "button");
  one.textContent = label ?? "";
  one.addEventListener("click", async () => {
    const copied = text();
    const done = await write(copied);
    // What cannot be copied is shown beside the button, to be copied by hand.
    status.className = done ? "vh" : "by-hand";
    if (done) article.append(status); else one.after(status);
    status.textContent = done ? words.copyDone ?? "" : `${words.copyFailed} ${copied}`;
    one.textContent = (done ? words.copyDone : label) ?? "";
    setTimeout(() => { one.textContent = label ?? ""; }, SAID_FOR);
  });
  return one;
}

/** Pages without https have no clipboard. @param {string} text */
const write = async text => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} name @param {string} kind */
function made(name, kind) {
  const element = document.createElement(name);
  element.className = kind;
  return element;
}

/** Runs once the last call lies some milliseconds back. @param {() => void} act @param {number} after */
function settle(act, after) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, after);
  };
}
