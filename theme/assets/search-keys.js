// Keys of the search page: / goes to the field, arrows go through the hits, Escape leaves them or empties the field.

/** @param {HTMLInputElement} field @param {() => Element[]} hits links of the hits, in order */
export function listen(field, hits) {
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const held = document.activeElement, all = /** @type {HTMLElement[]} */ (hits());
    const at = all.indexOf(/** @type {HTMLElement} */ (held));
    const typing = held instanceof HTMLInputElement && held.type !== "checkbox";
    if (event.key === "/" && !typing) field.focus();
    else if (event.key === "Escape" && at >= 0) field.focus();
    else if (event.key === "ArrowDown" && (at >= 0 || held === field)) all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) (all[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
}
