import { expect, it } from 'vitest';
import { filesBelow } from './source-files.js';

/** What makes a day of an instant without a time zone, or calculates with days as if each had 24 hours. */
const careless = [
  /\.slice\(0, ?10\)/,
  /\.split\('T'\)/,
  /86_?400/,
  /24 \* 60/,
  /\bDate\.UTC\(/,
  /\.[gs]et(UTC)?(Date|Month|FullYear|Day)\(/,
  /\.toLocaleDateString\(/,
];

it('only src/day.ts makes a day of an instant and calculates with days', () => {
  const found = filesBelow('src', '.ts')
    .filter(({ path }) => path !== 'src/day.ts')
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (careless.some((form) => form.test(line)) ? `${path}:${index + 1}` : [])),
    );
  expect(found).toEqual([]);
});

it.each([
  'const day = new Date().toISOString().slice(0, 10);',
  'const until = Date.now() + days * 86_400_000;',
  'date.setUTCDate(1);',
  "const [day] = at.split('T');",
])('this would be found: %s', (line) => {
  expect(careless.some((form) => form.test(line))).toBe(true);
});
