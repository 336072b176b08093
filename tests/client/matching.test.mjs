import assert from "node:assert/strict";
import { test } from "node:test";
import { find, titles } from "./site.mjs";

const has = (list, part) => list.some(t => t.includes(part));

test("a marked query matches as written", async () => {
  const found = await titles("đường");
  assert.deepEqual(found, ["Đường sắt mới qua đèo"]);
});

test("an unmarked query finds every accented form, đ too", async () => {
  const found = await titles("duong");
  assert.ok(has(found, "Đường") && has(found, "Dương") && has(found, "đương"), found.join());
});

test("adjacent syllables are a word: hà nội is not Hà nói nội bộ", async () => {
  assert.deepEqual(await titles("\"hà nội\""), ["Hà Nội vào xuân"]);
  assert.equal((await titles("hà nội"))[0], "Hà Nội vào xuân");
});

test("the place of the tone mark and the normal form do not matter", async () => {
  assert.deepEqual(await titles("hòa"), await titles("hoà"));
  assert.equal((await titles("hòa")).length, 2);
  assert.deepEqual(await titles("thủy"), await titles("thuỷ"));
  assert.deepEqual(await titles("đường sắt".normalize("NFD")), await titles("đường sắt"));
});

test("a text typed without marks is found with marks", async () => {
  assert.deepEqual(await titles("làng gốm"), ["Ban tin khong dau"]);
  assert.deepEqual(await titles("lang gom"), ["Ban tin khong dau"]);
});

test("acronyms, type numbers and dates are words", async () => {
  for (const query of ["NATO", "nato", "F-16", "f16", "15/2"]) assert.ok(has(await titles(query), "F-16"), query);
});

test("phrases and minus", async () => {
  assert.deepEqual(await titles("\"hợp tác quân sự\""), ["Ý kiến của giới quân sự"]);
  assert.deepEqual(await titles("\"cuộc thi\" \"quân sự\""), ["Cuộc thi của bà Mẫu"]);
  assert.deepEqual(await titles("\"quân sự\" -\"cuộc thi\""), ["Ý kiến của giới quân sự"]);
  assert.deepEqual(await titles("đường -sắt"), []);
});

test("three quoted words stand in a row, not only in pairs", async () => {
  assert.deepEqual(await titles("khách đến Moscow"), ["Moscow đón đoàn khách"]);
  assert.deepEqual(await titles("\"khách đến Moscow\""), ["Moscow đón đoàn khách"]);
  // Both pairs stand in one article, apart.
  assert.deepEqual(await titles("\"đoàn khách đến sáng\""), []);
  assert.equal((await titles("\"nói nội bộ bất\"")).length, 1);
  assert.deepEqual(await titles("\"bà hà nói nội bộ bất\""), []);
});

test("words that stand apart are found, articles with all of them only", async () => {
  const found = await find("hợp tác quân sự");
  assert.equal(found.hits[0].title, "Ý kiến của giới quân sự");
  assert.equal(found.total, 2);
});

test("dates order results, undated ones last", async () => {
  assert.deepEqual(await titles("kho lưu trữ", { sort: "oldest" }), ["Giấy cũ không ngày", "Thư gửi ngày mười sáu"]);
  const newest = await titles("nói", { sort: "newest" });
  assert.deepEqual(newest.slice(0, 2), ["Ban tin khong dau", "Ý kiến của giới quân sự"]);
  assert.equal(newest.at(-1), "Thư gửi ngày mười sáu");
  assert.equal((await titles("nói", { sort: "oldest" })).at(-1), "Thư gửi ngày mười sáu");
});

test("six marks of one syllable are six words; without a mark all are found, the bare one first", async () => {
  const letters = async (/** @type {string} */ query) => (await titles(query)).filter(t => t.startsWith("Chữ"));
  for (const syllable of ["má", "mà", "mả", "mã", "mạ"]) {
    assert.deepEqual(await letters(syllable), [`Chữ ${syllable} đứng riêng`]);
    assert.deepEqual(await titles(`"chữ ${syllable}"`), [`Chữ ${syllable} đứng riêng`]);
  }
  const bare = await letters("ma");
  assert.equal(bare[0], "Chữ ma đứng riêng");
  assert.equal(bare.length, 6);
});

test("where scores are equal the newest comes first", async () =>
  assert.deepEqual(await titles("đứng riêng"), ["mạ", "mã", "mả", "mà", "má", "ma"].map(m => `Chữ ${m} đứng riêng`)));
