import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { paragraphs } from "../../src/Search/Client/excerpt.js";
import { anchors, asked, control, find, gone, open, titles, urls } from "./site.mjs";

const marks = (text, spans) => spans.map(([start, end]) => text.slice(start, end));

test("names and aliases lead to the entity, and to every article that mentions it", async () => {
  for (const query of ["Moskva", "moskva", "Moscow"]) {
    const r = await find(query);
    assert.deepEqual(r.entities[0], {
      url: "/kho/thuc-the/moscow/", name: "Moscow", written: query === "Moscow" ? "Moscow" : "Moskva", type: "place",
      description: "Thủ đô Nga", exact: true });
    assert.deepEqual(r.hits.map(h => h.title).sort(), ["Moscow đón đoàn khách", "Đoàn khách rời nước Nga"].sort());
  }
  const pentagon = await find("lau nam goc");
  assert.deepEqual(pentagon.hits.map(h => h.title), ["Ý kiến của giới quân sự", "Đoàn khách rời nước Nga"]);
  assert.equal(pentagon.hits[1].why, "Nhắc đến Bộ Quốc phòng Mỹ");
  assert.equal(pentagon.total, 2);
});

test("entities are offered while a name is being typed", async () => {
  for (const query of ["nguyen t", "Nguyễn Thị M", "Nguyễn Th", "mẫu"]) {
    const [begun] = (await find(query)).entities;
    assert.deepEqual([begun?.name, begun?.exact], ["Nguyễn Thị Mẫu", false], query);
  }
  assert.deepEqual((await find("Nguyên T")).entities, []);
  assert.deepEqual((await find("làng xa")).entities, []);
});

test("names of a kind are found by the beginning of the name, or of any of its words", async () => {
  const search = await open({ base: "/kho/" });
  const names = async (kind, begun) => (await search.names(kind, begun)).map(n => n.name);
  for (const begun of ["nguyen", "Nguyễn T", "mẫu", "MAU", "thị m"]) {
    assert.deepEqual(await names("person", begun), ["Nguyễn Thị Mẫu"], begun);
  }
  const [moscow] = await search.names("place", "mos");
  assert.deepEqual(moscow, { name: "Moscow", url: "/kho/thuc-the/moscow/", count: 2 });
  for (const [kind, begun] of [["place", "mau"], ["person", "oscow"], ["person", " "], ["nothing", "mau"]]) {
    assert.deepEqual(await names(kind, begun), [], begun);
  }
});

test("a hit has all fields, and shows the summary with its marks", async () => {
  const [hit] = (await find("đường sắt mới")).hits;
  assert.deepEqual(Object.keys(hit).sort(), [
    "anchor", "excerpt", "marks", "more", "published", "source", "title", "titleMarks", "url", "why"]);
  assert.deepEqual([hit.url, hit.published, hit.source], ["/kho/bai-viet/bai-02/", "2019-03-01", "Báo Thử"]);
  assert.deepEqual(marks(hit.title, hit.titleMarks), ["Đường sắt mới"]);
  assert.deepEqual(marks(hit.excerpt, hit.marks), ["đường sắt mới"]);
  assert.equal(hit.excerpt, "Con đường sắt mới chạy qua đèo, dài 40 km.");
  assert.deepEqual([hit.anchor, hit.more], [anchors[2][1], false]);
});

test("words further down are looked for when asked: the passage, its marks, its paragraph", async () => {
  const search = await open({ base: "/kho/" }), query = "kỹ sư hầm";
  const [hit] = (await search.find(query)).hits;
  assert.deepEqual([hit.more, hit.marks], [true, []]);
  const found = await search.passage(query, hit);
  assert.deepEqual(marks(found.excerpt, found.marks), ["Kỹ sư", "hầm"]);
  assert.equal(found.anchor, anchors[2][2]);
});

test("a summary that was cut is no paragraph: the passage tells its place", async () => {
  const search = await open({ base: "/kho/" });
  const [hit] = (await search.find("biển êm")).hits;
  assert.ok(hit.excerpt.endsWith("…") && hit.marks.length > 0 && hit.more && hit.anchor === null, JSON.stringify(hit));
  assert.equal((await search.passage("biển êm", hit)).anchor, anchors[14][1]);
});

test("ten results cost no page of an article, and an article without a page keeps its summary", async () => {
  const search = await open({ base: "/kho/" }), before = asked.length;
  assert.ok((await search.find("nói")).hits.length > 3);
  assert.deepEqual(asked.slice(before).filter(u => u.endsWith(".md")), []);
  assert.equal(await search.passage("nói", { url: "/kho/bai-viet/khong-co/" }), null);
});

test("an address that ends in its title's slug is made from it", async () =>
  assert.equal((await find("cuộc thi")).hits[0].url, "/kho/bai-viet/2023/11/cuoc-thi-cua-ba-mau/"));

test("every paragraph of every Markdown page has the article page's anchor", () => {
  anchors.forEach((list, n) => {
    const page = readFileSync(join(process.env.SEARCH_SITE, "kho", urls[n], "index.md"), "utf8");
    // Paragraphs without words are left out of excerpts, but count as repeats.
    const found = paragraphs(page).map(p => p.anchor);
    assert.ok(found.length > 0 && found.every(a => list.includes(a)), `${n}: ${found} in ${list}`);
    assert.equal(new Set(found).size, found.length);
  });
  assert.equal(paragraphs(readFileSync(join(process.env.SEARCH_SITE, "kho", urls[8], "index.md"), "utf8"))[0].text,
    "- Dòng *đầu* có_gạch_dưới [ngoặc](vuông) <b>đậm</b> &amp; & {{hai}} `mã` ~bỏ~ | \\ ^ $ @ www.thu.vn");
});

test("an alias found through its entity is marked where the page links it", async () => {
  const search = await open({ base: "/kho/" });
  const hit = (await search.find("pentagon")).hits.find(h => h.title.startsWith("Ý kiến"));
  const found = await search.passage("pentagon", hit);
  assert.deepEqual([hit.more, ...marks(found.excerpt, found.marks)], [true, "Lầu Năm Góc"]);
});

test("the title counts most", async () => assert.equal((await titles("cuộc thi"))[0], "Cuộc thi của bà Mẫu"));

test("pages of results follow each other", async () => {
  const all = await titles("noi", { limit: 50 });
  assert.deepEqual([...await titles("noi", { limit: 2 }), ...await titles("noi", { limit: 50, offset: 2 })], all);
});

test("nothing found gives the nearest spelling", async () => {
  assert.equal((await find("Moskwa")).suggestion, "Moskva");
  assert.equal((await find("nguyễn thi mẩu")).suggestion, "Nguyễn Thị Mẫu");
  // Marked in part, so it matches as written, and one word is written nowhere.
  const part = await find("quan su theo dõi");
  assert.deepEqual([part.hits[0].why, part.suggestion], ["Có 2 trong 4 từ cần tìm", "quan sự theo dõi"]);
  assert.equal((await find("ngayf")).suggestion, "ngay");
  assert.equal((await find("kho lưu trữ nói ngáy")).suggestion, "kho lưu trữ nói ngày");
  const nothing = await find("xyzzy");
  assert.deepEqual([nothing.total, nothing.hits, nothing.suggestion, nothing.problem], [0, [], null, null]);
});

test("a query that cannot be used is explained", async () => {
  assert.match((await find("?!")).problem, /không có chữ/);
  assert.match((await find("-nga")).problem, /dấu trừ/);
  assert.equal((await find("")).problem, null);
  assert.deepEqual((await find("  ")).facets, {});
  assert.match((await find("hà nội ".repeat(40))).problem, /quá dài/);
  for (const odd of ["\"", "\"\"", "--", "-\"", "nguoi:", "\\", "(", "“hà nội", "a".repeat(5000)]) await find(odd);
});

test("files are fetched once, and an index published anew is opened anew", async () => {
  const search = await open({ base: "/kho" });
  await search.find("hà nội");
  const before = asked.length;
  await search.find("hà nội");
  assert.equal(asked.length, before);
  gone.add(asked.find(u => u.endsWith(".bin")));
  assert.equal((await find("hà nội")).hits[0].title, "Hà Nội vào xuân");
});

test("it rejects when aborted or without a network, and recovers", async () => {
  const search = await open({ base: "/kho/" });
  await assert.rejects(search.find("hà nội", { signal: AbortSignal.abort() }), { name: "AbortError" });
  const controller = new AbortController(), answer = search.find("hà nội", { signal: controller.signal });
  controller.abort();
  await assert.rejects(answer, { name: "AbortError" });
  control.down = true;
  await assert.rejects(search.find("dương cầm"), TypeError);
  control.down = false;
  assert.equal((await search.find("dương cầm")).total, 1);
});

test("where the phrase stands, a lone word of it elsewhere is not marked", async () => {
  const [hit] = (await find("ha noi bo")).hits;
  assert.deepEqual(marks(hit.excerpt, hit.marks), ["Hà nói nội bộ"]);
});
