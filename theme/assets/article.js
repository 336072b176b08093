// The tools of an article's page, each fetched when it is first needed. Without them every name is a plain link, every
// count leads to its first paragraph, and every paragraph and quote has its address.

const CALM = "calm";

const article = /** @type {HTMLElement | null} */ (document.querySelector("article[data-cards]"));

if (article) {
  rememberCalm();
  article.addEventListener("click", jump);
  fetchCards(article);
  const later = window.requestIdleCallback ?? ((/** @type {() => void} */ act) => setTimeout(act, 300));
  later(() => import("./article-copy.js"));
}

/** The switch works without this; here it is remembered for the next article. */
function rememberCalm() {
  const calm = /** @type {HTMLInputElement | null} */ (document.getElementById(CALM));
  if (!calm) return;
  try {
    calm.checked = localStorage.getItem(CALM) === "1";
    calm.addEventListener("change", () => {
      if (calm.checked) localStorage.setItem(CALM, "1");
      else localStorage.removeItem(CALM);
    });
  } catch {
    // A browser that forbids storage forgets the choice.
  }
}

/** A count in the margin leads from one mention to the next. @param {MouseEvent} event */
function jump(event) {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = /** @type {HTMLAnchorElement | null} */ (event.target.closest("a[data-places]"));
  const places = link?.dataset.places?.split(" ") ?? [];
  if (!link || places.length < 2) return;
  const next = places[(places.indexOf(link.dataset.at ?? "") + 1) % places.length];
  link.dataset.at = next;
  event.preventDefault();
  location.hash = next;
  // The next press leads to the next mention.
  link.focus({ preventScroll: true });
}

/** The first name that is pointed at, focused or tapped brings the cards. @param {HTMLElement} root */
function fetchCards(root) {
  const first = new AbortController(), options = { signal: first.signal };
  let touched = false;
  root.addEventListener("pointerdown", event => { touched = event.pointerType === "touch"; }, options);
  root.addEventListener("pointerover", event => { if (event.pointerType !== "touch") bring(event, true); }, options);
  root.addEventListener("focusin", event => { if (!touched) bring(event, false); }, options);
  root.addEventListener("click", event => {
    if (!touched || event.ctrlKey || event.metaKey || !bring(event, true)) return;
    event.preventDefault();
  }, options);

  /** @type {HTMLAnchorElement} the name asked for last, while the cards are fetched */
  let wanted;
  let fetching = false;

  /** @param {Event} event @param {boolean} pointed @returns {boolean} */
  function bring(event, pointed) {
    const link = event.target instanceof Element ? event.target.closest("a.m[data-card]") : null;
    if (!(link instanceof HTMLAnchorElement)) return false;
    wanted = link;
    if (fetching) return true;
    fetching = true;
    import("./article-card.js").then(({ show }) => {
      first.abort();
      return show(wanted, pointed);
    }).then(shown => { if (!shown && touched) location.assign(wanted.href); });
    return true;
  }
}
