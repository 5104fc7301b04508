// Writes the countries of the map as paths of SVG, from Natural Earth (public domain):
// `node web/compare/map/make.mjs && npx biome format --write web/compare/map/world.json`.

import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import countries from 'i18n-iso-countries';
import { feature } from 'topojson-client';

const WIDTH = 960;
const HEIGHT = 470;
const ANTARCTICA = '010';
// In square units of the drawing: a country below it is shown by a dot.
const SMALL = 60;

const world = createRequire(import.meta.url)('world-atlas/countries-110m.json');
const shapes = feature(world, world.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
const projection = geoNaturalEarth1().fitSize([WIDTH, HEIGHT], { type: 'FeatureCollection', features: shapes });
const path = geoPath(projection).digits(0);
const codeOf = ({ id }) => (id === undefined ? undefined : countries.numericToAlpha2(id));
// The largest part of a country: the middle of France is not drawn into the sea by French Guiana.
const mainPart = ({ geometry }) => {
  const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
  const polygons = parts.map((coordinates) => ({ type: 'Polygon', coordinates }));
  return polygons.toSorted((a, b) => path.area(b) - path.area(a))[0];
};

const drawn = shapes.flatMap((shape) => {
  const code = codeOf(shape);
  if (code === undefined) return [];
  const [x, y] = path.centroid(mainPart(shape)).map(Math.round);
  return [[code, { path: path(shape), x, y, isSmall: path.area(shape) < SMALL }]];
});
// Countries that this scale does not draw, by a place inside them.
const undrawn = { SG: [103.8, 1.35], HK: [114.2, 22.3], MO: [113.5, 22.2], BH: [50.5, 26], MT: [14.4, 35.9] };
for (const [code, place] of Object.entries(undrawn)) {
  const [x, y] = projection(place).map(Math.round);
  drawn.push([code, { path: '', x, y, isSmall: true }]);
}
drawn.sort(([a], [b]) => (a < b ? -1 : 1));
const map = {
  width: WIDTH,
  height: HEIGHT,
  // Land without a code of ISO 3166.
  others: shapes
    .filter((shape) => codeOf(shape) === undefined)
    .map((shape) => path(shape))
    .join(''),
  countries: Object.fromEntries(drawn),
};
await writeFile(new URL('world.json', import.meta.url), `${JSON.stringify(map)}\n`);
