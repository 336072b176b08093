// Draws the outlines of land that the maps of places stand on, from Natural Earth: theme/assets/land-*.svg.
// Only for whoever changes them; the drawings are committed. No borders, no names.
//   cd tests/Atlas && npm install --no-save world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.1 && node land.mjs
// The projections are those of src/Compose/Map/Sheet.cs; a test compares both with what "node land.mjs try" prints.
import { readFileSync, writeFileSync } from "node:fs";
import { geoEquirectangular, geoNaturalEarth1, geoPath } from "d3-geo";
import { feature } from "topojson-client";

const theme = new URL("../../theme/assets/", import.meta.url);
const note = "Land: Natural Earth (public domain, naturalearthdata.com), from world-atlas 2.0.2 (ISC, Michael Bostock)."
  + " Drawn by tests/Atlas/land.mjs.";

// Small enough that a cheap phone draws them at once; no part of the world is cut in two that news is made in.
const sheets = [
  {
    name: "land-world.svg", detail: "110m", width: 640, height: 312, round: 2,
    projection: geoNaturalEarth1().rotate([-11, 0]).scale(117).translate([320, 182]),
  },
  {
    name: "land-asia.svg", detail: "50m", width: 640, height: 640, round: 2,
    projection: geoEquirectangular().scale(917).translate([-1440, 464]),
  },
];

/** One path of whole steps, each drawn from the end of the last. */
function compact(path, round) {
  let [x, y] = [0, 0];
  let text = "";
  for (const ring of path.split("Z").filter(part => part)) {
    const points = ring.slice(1).split("L").map(p => p.split(",").map(n => Math.round(Number(n) * round)));
    const steps = points.filter(([a, b], i) => i === 0 || a !== points[i - 1][0] || b !== points[i - 1][1]);
    if (steps.length < 4) continue;
    steps.forEach(([a, b], i) => {
      text += `${i === 0 ? "m" : i === 1 ? "l" : b - y < 0 || text.endsWith("l") ? "" : " "}`;
      if (i > 1 && a - x >= 0 && !text.endsWith(" ")) text += " ";
      text += `${a - x}${b - y < 0 ? "" : " "}${b - y}`;
      [x, y] = [a, b];
    });
    text += "z";
    [x, y] = steps[0];
  }
  return text;
}

for (const { name, detail, width, height, round, projection } of sheets) {
  if (process.argv[2] === "try") {
    for (const place of [[105.8, 21], [-77, 38.9], [37.6, 55.8], [151.2, -33.9], [-70.7, -33.4], [139.7, 35.7]]) {
      console.log(name, ...place, ...projection(place).map(n => n.toFixed(2)));
    }
    continue;
  }
  const world = JSON.parse(readFileSync(new URL(`node_modules/world-atlas/land-${detail}.json`, import.meta.url)));
  projection.clipExtent([[-8, -8], [width + 8, height + 8]]);
  const path = geoPath(projection).digits(3)(feature(world, world.objects.land));
  // One grey for both schemes: on light paper a light one, on dark paper a dark one.
  writeFileSync(new URL(name, theme), `<!-- ${note} -->\n`
    + `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width * round} ${height * round}">`
    + `<path fill="#8c8a84" fill-opacity=".3" d="${compact(path, round)}"/></svg>\n`);
}
