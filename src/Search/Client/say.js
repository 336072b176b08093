/** What the client says to people, in the site's language. */
const sentences = {
  vi: {
    nothing: "Câu tìm không có chữ hay số nào.",
    onlyMinus: "Cần ít nhất một từ để tìm: dấu trừ chỉ bớt kết quả.",
    long: "Câu tìm quá dài: chỉ tìm 32 từ đầu.",
    title: "Có trong nhan đề",
    phrase: "Có nguyên cụm từ",
    all: "Có đủ các từ cần tìm",
    some: (/** @type {number} */ found, /** @type {number} */ of) => `Có ${found} trong ${of} từ cần tìm`,
    filtered: "Đúng các bộ lọc",
    entity: (/** @type {string} */ name) => `Nhắc đến ${name}`,
    unknown: (/** @type {string} */ name) => `Kho không có “${name}” để lọc.`,
    date: (/** @type {string} */ typed) => `Cần một ngày như 2022, 2022-01 hay 31/1/2022; “${typed}” không phải ngày.`,
  },
  en: {
    nothing: "The query has no letter and no digit.",
    onlyMinus: "At least one word to find is needed: minus only takes results away.",
    long: "The query is too long: only its first 32 words count.",
    title: "In the title",
    phrase: "Has the phrase",
    all: "Has all words",
    some: (/** @type {number} */ found, /** @type {number} */ of) => `Has ${found} of ${of} words`,
    filtered: "Passes the filters",
    entity: (/** @type {string} */ name) => `Mentions ${name}`,
    unknown: (/** @type {string} */ name) => `The archive has no “${name}” to filter by.`,
    date: (/** @type {string} */ typed) => `Expected a date such as 2022, 2022-01 or 31/1/2022; “${typed}” is none.`,
  },
};

/** @typedef {typeof sentences.vi} Sentences */

/** @param {string} language @returns {Sentences} */
export const say = language => language === "vi" ? sentences.vi : sentences.en;
