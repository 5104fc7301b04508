import type { Random } from '../../../bench/world/random.js';

/** Ids of the shipped seed, and some that do not exist. */
const ids = [
  'country/KR',
  'country/DE',
  'bloc/EU',
  'hs/330499',
  'hs/8507',
  'class/goods',
  'trait/sunscreen',
  'certification/iso-22716',
  'de/packaging/lucid',
  'eu/cosmetics-1223-2009',
  'stage/entry',
  'changeset/x',
  'company/x',
  'watch/x',
  'plan/x',
  'nothing/here',
  '/',
  '',
];

const words = ['KR', 'DE', 'EU', '330499', '8507', 'USD', 'EUR', 'en', 'ko', 'cosmetics', '화장품', 'a', ''];
const days = ['2026-11-23', '2024-02-29', '2023-02-29', '0001-01-01', '9999-12-31', '2026-13-01', '23.11.2026', ''];
const odd = [
  '\u0000',
  '\u202e',
  '\ud800',
  '\ufeff',
  '"\\',
  '\r\n',
  '%00',
  '../../etc/passwd',
  '{{7*7}}',
  "' OR 1=1 --",
  '}) MATCH (n) DETACH DELETE n //',
  '<script>',
  '__proto__',
  'constructor',
  '💶'.repeat(50),
  'x'.repeat(5_000),
];
const numbers = [0, 1, 2, 5, 50, 200, 201, 501, -1, 2 ** 31 - 1, -(2 ** 31), 2 ** 31, 2 ** 53, 1e308, 0.1, -0];

/** Texts that somebody could send for a scalar: mostly of the right kind. */
export function textFor(type: string, random: Random): string {
  if (random.chance(8)) return random.one(odd);
  if (type === 'Date' || type === 'DateTime') return random.one(days);
  if (type === 'CountryCode') return random.one(['DE', 'KR', 'US', 'VN', 'XX', 'de']);
  if (type === 'CurrencyCode') return random.one(['USD', 'EUR', 'KRW', 'XXX']);
  if (type === 'ID') return random.one(ids);
  return random.one([...words, ...ids, ...days]);
}

/** Numbers that somebody could send: valid page sizes, and invalid ones. */
export const numberFor = (random: Random): number =>
  random.chance(70) ? random.one([1, 2, 5, 20]) : random.one(numbers);

/** Any JSON value of at most `levels` levels. */
export function anyJson(random: Random, levels: number): unknown {
  const kind = random.whole(0, levels > 0 ? 7 : 5);
  if (kind === 0) return null;
  if (kind === 1) return random.chance(50);
  if (kind === 2) return random.one(numbers);
  if (kind <= 5) return random.one([...words, ...ids, ...odd]);
  // A long list of long lists would be larger than the limit for a body.
  const count = levels === 1 && random.chance(5) ? 700 : random.whole(0, 4);
  const entries = Array.from({ length: count }, () => anyJson(random, levels - 1));
  if (kind === 6) return entries;
  return Object.fromEntries(
    entries.map((entry) => [random.one([...words, 'id', 'target', 'offering', '__proto__']), entry]),
  );
}

/** Bytes, one for each character. */
export const anyBytes = (random: Random, count: number): string =>
  String.fromCharCode(...Array.from({ length: count }, () => random.whole(0, 255)));
