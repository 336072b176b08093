// MiniSearch at its best for Vietnamese: folded words, titles and leads weighted as in our index.
export const options = {
  idField: "n", fields: ["title", "lead", "text"], storeFields: ["title", "lead", "published"],
  processTerm: (/** @type {string} */ term) => term.toLowerCase().replace(/đ/g, "d").normalize("NFD")
    .replace(/[\u0300-\u036f]/g, ""),
  searchOptions: { boost: { title: 6, lead: 3 } },
};
