import assert from "node:assert/strict";
import { test } from "node:test";
import { find, titles } from "./site.mjs";

test("a field narrows a search, and finds by itself, newest first", async () => {
  assert.deepEqual(await titles("nguoi:\"Nguyễn Thị Mẫu\""), ["Cuộc thi của bà Mẫu", "Ý kiến của giới quân sự"]);
  assert.deepEqual(await titles("quân sự nguoi:\"Nguyen Thi Mau\" noi:Moscow"), []);
  assert.deepEqual(await titles("đoàn khách tochuc:\"Bộ Quốc phòng Mỹ\""), ["Đoàn khách rời nước Nga"]);
  assert.deepEqual(await titles("người:\"Nguyễn Thị Mẫu\" -\"cuộc thi\""), []);
});

test("an alias names the same filter", async () => {
  assert.deepEqual(await titles("noi:Moskva"), await titles("place:Moscow"));
  assert.equal((await titles("noi:Moskva")).length, 2);
  assert.deepEqual(await titles("tổ chức:\"Lầu Năm Góc\" giới"), ["Ý kiến của giới quân sự"]);
});

test("dates narrow from and to, by year, month and day", async () => {
  assert.deepEqual(await titles("tu:2023 den:2023-11"), ["Cuộc thi của bà Mẫu", "Ban tin khong dau"]);
  assert.deepEqual(await titles("nói tu:2019-03 den:2019-03"), ["Đường sắt mới qua đèo"]);
  assert.deepEqual(await titles("từ:5/1/2020 đến:2020-01-05"), ["Hà Nội vào xuân"]);
  assert.deepEqual(await titles("den:2018"), []);
});

test("filters beside the query do the same", async () => {
  const found = await find("", { filters: { source: ["Báo Thử"], from: ["2023"], to: ["2023-11"] } });
  assert.deepEqual(found.hits.map(h => h.title), ["Ban tin khong dau"]);
  assert.match(found.hits[0].why, /bộ lọc/);
});

test("what cannot be filtered by is explained", async () => {
  assert.match((await find("nguoi:\"Không Ai Cả\"")).problem, /Không Ai Cả/);
  assert.match((await find("kho tu:hôm-qua")).problem, /hôm-qua/);
});

test("a colon after any other word is no field", async () => {
  assert.deepEqual(await titles("moscow:đoàn"), await titles("moscow đoàn"));
  assert.equal((await find("ghi chú: đường")).problem, null);
});

test("facets and months are counted over all that was found, when asked for", async () => {
  const found = await find("quân sự", { facets: true, limit: 1 });
  assert.equal(found.total, 2);
  assert.deepEqual(found.facets.person, [{ name: "Nguyễn Thị Mẫu", count: 2 }]);
  assert.deepEqual(found.facets.organisation, [{ name: "Bộ Quốc phòng Mỹ", count: 1 }]);
  assert.deepEqual(found.dates, [{ month: "2022-09", count: 1 }, { month: "2023-11", count: 1 }]);
  const bare = await find("quân sự");
  assert.deepEqual([bare.facets, bare.dates], [{}, []]);
});

test("a filter by what the archive has none of is explained, too", async () => {
  assert.match((await find("chude:Biển")).problem, /Biển/);
});

test("values of a filter are found by the beginning of any word, and counted among what was found", async () => {
  const values = async (query, kind, begun) => (await find(query, { limit: 0, values: { kind, begun } })).facets[kind];
  assert.deepEqual(await values("quân sự", "person", "nguyen t"), [{ name: "Nguyễn Thị Mẫu", count: 2 }]);
  assert.deepEqual(await values("quân sự", "person", "mẫu"), [{ name: "Nguyễn Thị Mẫu", count: 2 }]);
  assert.deepEqual(await values("đoàn khách", "place", "mosk"), [{ name: "Moscow", count: 2 }]);
  assert.deepEqual(await values("quân sự", "place", "mosk"), []);
});
