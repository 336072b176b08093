import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { slug } from "../../src/Search/Client/articles.js";
import { accents, fold, syllables, textHash } from "../../src/Search/Client/letters.js";

const list = JSON.parse(readFileSync(new URL("fold.json", import.meta.url), "utf8"));

test("every letter folds as in C#", () => {
  let at = 0;
  for (const [first, end] of list.ranges) {
    for (let c = first; c < end; c++, at++) {
      const letter = String.fromCharCode(c), name = `U+${c.toString(16)}`;
      assert.equal(fold(letter), list.letters[at] === "\0" ? "" : list.letters[at], name);
      assert.equal(accents(letter), list.accents.charCodeAt(at) - 48, name);
    }
  }
});

test("words fold, carry marks and hash as in C#", () => {
  for (const { word, plain, accents: marks, hash } of list.words) {
    assert.deepEqual([fold(word), accents(word), textHash(plain)], [plain, marks, hash], word);
  }
});

test("titles become addresses as in C#", () => {
  for (const { title, address } of list.titles) assert.equal(slug(title), address, title);
});

test("numbers and letters part", () => {
  const all = syllables("Hôm 15/2, F-16 của NATO").map(s => s.plain);
  assert.deepEqual(all, ["hom", "15", "2", "f", "16", "cua", "nato"]);
});
