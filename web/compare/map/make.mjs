// Writes the countries of the map as paths of SVG: `node web/compare/map/make.mjs`. Natural Earth, public domain.

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';

const WIDTH = 960;
const HEIGHT = 470;

const world = createRequire(import.meta.url)('world-atlas/countries-110m.json');
const shapes = feature(world, world.objects.countries).features.filter(({ id }) => id !== '010');
const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'FeatureCollection', features: shapes });
const path = geoPath(projection).digits(0);

const drawn = shapes.flatMap((shape) => {
  const code = countries.numericToAlpha2(shape.id);
  const [x, y] = path.centroid(shape).map(Math.round);
  return code === undefined ? [] : [[code, { path: path(shape), x, y }]];
});
// Countries that are too small for this scale, by a place inside them.
const small = { SG: [103.8, 1.35], HK: [114.2, 22.3], MO: [113.5, 22.2], BH: [50.5, 26], MT: [14.4, 35.9] };
for (const [code, place] of Object.entries(small)) {
  const [x, y] = projection(place).map(Math.round);
  drawn.push([code, { path: '', x, y }]);
}
drawn.sort(([a], [b]) => (a < b ? -1 : 1));
const map = { width: WIDTH, height: HEIGHT, countries: Object.fromEntries(drawn) };
await writeFile(new URL('world.json', import.meta.url), `${JSON.stringify(map)}\n`);
