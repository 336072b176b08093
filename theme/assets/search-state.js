// The question that the address of the search page asks: ?q=lầu+năm+góc&sort=newest&page=2&person=Ely+Ratner

/** Results on a page. */
export const rows = 10;

/** Keys that narrow; others, such as those that social networks hang on links, say nothing here. */
const narrowing = ["person", "organisation", "place", "event", "tag", "source", "from", "to"];

/** @typedef {{ q: string, sort: string, page: number, filters: Record<string, string[]> }} State */

/** @returns {State} */
export function read() {
  const given = new URLSearchParams(location.search);
  /** @type {Record<string, string[]>} */ const filters = {};
  for (const [key, value] of given) if (narrowing.includes(key)) (filters[key] ??= []).push(value);
  return {
    q: (given.get("q") ?? "").normalize("NFC").trim(), sort: given.get("sort") === "newest" ? "newest" : "relevance",
    page: Math.max(1, Math.floor(Number(given.get("page"))) || 1), filters,
  };
}

/** Whether there is anything to search for. @param {State} state */
export const asks = ({ q, filters }) => q !== "" || Object.values(filters).some(values => values.length > 0);

/** A link to the question, relative to the search page. @param {State} state */
export function address({ q, sort, page, filters }) {
  if (!asks({ q, sort, page, filters })) return location.pathname;
  const said = new URLSearchParams(q ? { q } : {});
  if (sort !== "relevance") said.set("sort", sort);
  for (const [key, values] of Object.entries(filters)) for (const value of values) said.append(key, value);
  if (page > 1) said.set("page", String(page));
  return `?${said}`;
}
