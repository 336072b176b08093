import { fold } from "./letters.js";

/** What may stand before a colon, folded and without spaces. @type {Record<string, string>} */
const fieldKinds = {
  nguoi: "person", nhanvat: "person", person: "person",
  tochuc: "organisation", organisation: "organisation", organization: "organisation", org: "organisation",
  noi: "place", diadanh: "place", place: "place",
  sukien: "event", event: "event",
  chude: "tag", tag: "tag", topic: "tag",
  nguon: "source", bao: "source", source: "source",
  tu: "from", from: "from", den: "to", to: "to",
};

/** @typedef {Record<string, string[]>} Filters kind of filter to names; from and to hold dates */

/**
 * Takes fields out of a query: nguoi:"Vladimir Putin" chude:Biển tu:2022-01. A colon after any other word is no field.
 * @param {string} text NFC @returns {{ rest: string, filters: Filters }}
 */
export function readFields(text) {
  /** @type {Filters} */ const filters = {};
  const field = /((?:\p{L}+ )?)(\p{L}+):(?:["“”]([^"“”]*)["“”]?|([^\s"“”]+))/gu;
  const rest = text.replace(field, (whole, first, last, quoted, bare) => {
    const both = fieldKinds[fold(first.trim() + last)], kind = both ?? fieldKinds[fold(last)];
    const value = (quoted ?? bare).trim();
    if (!kind || !value) return whole;
    (filters[kind] ??= []).push(value);
    return both && first ? " " : `${first} `;
  });
  return { rest: rest.trim(), filters };
}

/**
 * A date as people type it, as numbers that sort: 2022, 2022-01, 2022-01-31, 31/1/2022, 1/2022. The last day of it for
 * an end.
 * @param {string} typed @param {boolean} end @returns {number | null} year × 10000 + month × 100 + day
 */
export function dateBound(typed, end) {
  const turned = /[/.]/.test(typed) ? typed.split(/[/.]/).reverse().join("-") : typed;
  const parts = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(turned);
  if (!parts) return null;
  const rest = end ? 99 : 0, [year, month, day] = parts.slice(1).map(part => part === undefined ? rest : Number(part));
  const told = (/** @type {number} */ part, /** @type {number} */ most) => part === rest || part >= 1 && part <= most;
  return told(month, 12) && told(day, 31) ? year * 10000 + month * 100 + day : null;
}
