import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { draw } from '../../draw.js';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const published = pathOf('../../../../shared/data/ntm/kotra_trade_remedies_2025-06-03.csv.xz');

/** The numbers of the part of a cell that is about Korea; a bound without a number is 0. */
function numbersOn(rate: string, targets: string): number[] {
  const parts = rate.replace(/\([^()]*\)/g, '').split(/\s[·.]\s/);
  const part = parts.find((each) => /^\s*한국\s*:/.test(each)) ?? (targets.trim() === '한국' ? rate : undefined);
  const stated = part?.split('*')[0]?.split(/:(.*)/s)[1] ?? '';
  if (!/%|\$|EUR|Won/.test(stated)) return [];
  const found =
    stated
      .replace(/\(.*?\)/g, '')
      .replaceAll(',', '')
      .match(/\d+(\.\d+)?/g) ?? [];
  const numbers = found.map(Number);
  return /^\s*~/.test(stated) || stated.includes('Nill') ? [0, ...numbers] : numbers;
}

// The published file, with a column for each of 128 codes, is not the one from which the list was made.
describe.skipIf(!existsSync(published))('Trade remedies, read from the published file once more', () => {
  let shipped: { [column: string]: string }[];
  const rows = new Map<string, string[]>();
  beforeAll(() => {
    shipped = parse(readFileSync(pathOf('../../../seed/reference/trade-remedies.csv')), { columns: true });
    const text = execFileSync('xz', ['-dc', published], { maxBuffer: 2 ** 28 }).toString();
    const records: string[][] = parse(text, { bom: true, from: 2, relax_column_count: true });
    for (const cells of records.map((row) => row.map((each) => each.trim()))) rows.set((cells[0] ?? '').trim(), cells);
  });

  it('100 are equal', () => {
    expect(shipped).toHaveLength(195);
    // A remark has a later rate of some firms beside the one that is stated.
    const plain = shipped.filter(({ locator, instrument }) => locator !== 'no. 4562' && instrument !== 'SAFEGUARD');
    for (const { id = '', locator = '', market, state, from, until, codes = '', ...rate } of draw(
      plain,
      100,
      'remedies',
    )) {
      const cells = rows.get(locator.replace('no. ', '')) ?? [];
      const [product = '', type = '', targets = '', period = '', result = ''] = cells.slice(-6);
      const [start = '', end = ''] = period.match(/\d{4}-\d\d-\d\d/g) ?? [];
      expect([id, from, until]).toEqual([id, start, end]);
      expect([id, state]).toEqual([id, type.includes('조사중') ? 'INVESTIGATION' : 'IN_FORCE']);
      expect([id, rate.product_ko]).toEqual([id, product.slice(0, rate.product_ko?.length)]);
      if (market !== 'bloc/EU') expect(market).toBe(`country/${(cells[1] ?? '').trim()}`);
      const stated = cells.slice(2, -6).map((cell) => cell.trim());
      expect([id, codes.split(' ').filter((code) => !stated.includes(code))]).toEqual([id, []]);
      const numbers = state === 'INVESTIGATION' ? [] : numbersOn(result, targets);
      const bounds = [rate.rate, rate.rate_min, rate.rate_max, rate.amount, ...(rate.formula?.split(/[– ]/) ?? [])];
      const kept = bounds.filter((bound) => bound !== undefined && /^[\d.]+$/.test(bound)).map(Number);
      expect([id, [...new Set(kept)].sort()]).toEqual([id, [...new Set(numbers)].sort()]);
    }
  });

  it('keeps no measure that excepts Korea', () => {
    const excepted = shipped.filter(({ locator = '' }) =>
      rows.get(locator.slice(4))?.some((cell) => cell.includes('한국 제외')),
    );
    expect(excepted).toEqual([]);
  });
});
