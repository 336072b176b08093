import { BitReader, documentParameter } from "./bits.js";
import { accentBits } from "./letters.js";

/** @typedef {{ accents: number, documents: number[], levels: number[] }} Spelling */

/**
 * All spellings of a term in a shard; none when nobody writes it. The form is told in TermShard.cs.
 * @param {Uint8Array} bytes @param {number} fingerprint the term's hash without the bits that chose the shard
 * @returns {Spelling[]}
 */
export function spellings(bytes, fingerprint) {
  const bits = new BitReader(bytes);
  const documentBits = bits.fixed(8), k = bits.fixed(8);
  let next = 0;
  for (let terms = bits.gamma() - 1; terms > 0; terms--) {
    const term = next + bits.rice(k);
    if (term > fingerprint) break;
    next = term + 1;
    const found = [];
    for (let count = bits.gamma(); count > 0; count--) found.push(spelling(bits, documentBits));
    if (term === fingerprint) return found;
  }
  return [];
}

/** @param {BitReader} bits @param {number} documentBits @returns {Spelling} */
function spelling(bits, documentBits) {
  const accents = bits.fixed(2 * accentBits), count = bits.gamma();
  const documents = new Array(count), levels = new Array(count);
  const k = documentParameter(documentBits, count);
  for (let i = 0, next = 0; i < count; i++) {
    documents[i] = count === 1 ? bits.fixed(documentBits) : next + bits.rice(k);
    levels[i] = bits.gamma() - 1;
    next = documents[i] + 1;
  }
  return { accents, documents, levels };
}
