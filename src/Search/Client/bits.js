/**
 * Rice's parameter for so many of the documents, as DocumentList.cs chooses it.
 * @param {number} documentBits @param {number} count
 */
export const documentParameter = (documentBits, count) =>
  Math.max(0, documentBits - Math.floor(Math.log2(Math.max(count, 1))) - 1);

/** Reads what Bits.cs wrote: numbers bit by bit, the highest first. */
export class BitReader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  /** @param {number} width at most 32 */
  fixed(width) {
    let value = 0;
    while (width > 0) {
      const free = 8 - (this.at & 7), take = Math.min(free, width);
      const part = (this.bytes[this.at >> 3] >> (free - take)) & ((1 << take) - 1);
      value = value * (1 << take) + part;
      this.at += take;
      width -= take;
    }
    return value;
  }

  /** @param {number} k */
  rice(k) {
    let high = 0;
    while (this.bit()) high++;
    return high * 2 ** k + this.fixed(k);
  }

  gamma() {
    let width = 0;
    while (!this.bit()) width++;
    return 2 ** width + this.fixed(width);
  }

  bit() {
    if (this.at >> 3 >= this.bytes.length) throw new Error("the search index is damaged");
    const bit = (this.bytes[this.at >> 3] >> (7 - (this.at & 7))) & 1;
    this.at++;
    return bit;
  }
}
