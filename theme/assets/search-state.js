// The question that the address of the search page asks: ?q=lầu+năm+góc&sort=newest&n=20&person=Ely+Ratner

/** Results shown at once. */
export const page = 10;

// Coming back to a long list asks for so many at once, not for more.
const most = 100;

/** @typedef {{ q: string, sort: string, shown: number, filters: Record<string, string[]> }} State */

/** @returns {State} */
export function read() {
  const given = new URLSearchParams(location.search);
  /** @type {Record<string, string[]>} */ const filters = {};
  for (const [key, value] of given) if (!["q", "sort", "n"].includes(key)) (filters[key] ??= []).push(value);
  const shown = Math.floor(Number(given.get("n"))) || page;
  return {
    q: (given.get("q") ?? "").normalize("NFC").trim(), sort: given.get("sort") === "newest" ? "newest" : "relevance",
    shown: Math.min(Math.max(shown, page), most), filters,
  };
}

/** Whether there is anything to search for. @param {State} state */
export const asks = ({ q, filters }) => q !== "" || Object.values(filters).some(values => values.length > 0);

/** A link to the question, relative to the search page. @param {State} state */
export function address({ q, sort, shown, filters }) {
  if (!asks({ q, sort, shown, filters })) return location.pathname;
  const said = new URLSearchParams(q ? { q } : {});
  if (sort !== "relevance") said.set("sort", sort);
  if (shown > page) said.set("n", String(shown));
  for (const [key, values] of Object.entries(filters)) for (const value of values) said.append(key, value);
  return `?${said}`;
}
