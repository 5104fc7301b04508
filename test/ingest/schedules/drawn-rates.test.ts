import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { draw } from '../../draw.js';
import { type DrawnColumn, drawnColumns } from './drawn/drawn-columns.js';
import {
  plainOfJapan,
  plainOfKorus,
  plainOfNorway,
  plainOfNorwegian,
  plainOfRcep,
  plainOfUnion,
} from './drawn/korean-cells.js';
import { type Plain, plainCell, plainShipped } from './drawn/plain-cell.js';
import {
  linesOfJapan,
  linesOfKcs,
  linesOfUsitcCsv,
  linesOfUsitcJson,
  type PublishedLine,
} from './drawn/published-lines.js';
import { type ShippedRates, shippedRates } from './drawn/shipped-rates.js';

const tariff = '../shared/data/tariff';
const missing = [...(existsSync(tariff) ? [] : [`the folder ${tariff}`]), ...(hasXz() ? [] : ['the program xz'])];
if (missing.length > 0)
  console.log(`No rates are drawn from the files of the publishers without ${missing.join(', ')}.`);

function hasXz(): boolean {
  try {
    execFileSync('xz', ['--version']);
    return true;
  } catch {
    return false;
  }
}

/** Lines of which the meaning is compared, and those that simple rules cannot read. */
class Looks {
  readonly unequal: string[] = [];
  readonly unread: string[] = [];
  equal = 0;

  compare(line: string, expected: Plain | undefined, shipped: string): void {
    // A range over a line and a part of it has the text of each.
    if (expected === undefined || shipped.includes(' / ')) this.unread.push(line);
    else if (expected === plainShipped(shipped)) this.equal += 1;
    else this.unequal.push(`${line}: expected ${expected}, shipped ${shipped}`);
  }

  get unreadShare(): number {
    return this.unread.length / (this.equal + this.unequal.length + this.unread.length);
  }
}

const shipped = new Map<string, ShippedRates>();
const ratesOf = (iso: string): ShippedRates => {
  const rates = shipped.get(iso) ?? shippedRates(iso);
  shipped.set(iso, rates);
  return rates;
};

/** Lines of each column, and of each edition of the United States and of Japan, drawn by a fixed seed. */
const drawnOfColumn = 1000;
const drawnOfEdition = 3000;

/** The day that the files of July 2026 state. */
const dayOfJapan = '2026-07-09';

/** The cell that is read beside the special rate. */
const general = 'Rate of Duty 1 General 기본세율';

function plain({ file, heading, column, currency, day }: DrawnColumn, { cells }: PublishedLine): Plain | undefined {
  const cell = cells[heading] ?? '';
  if (file.startsWith('EEC')) return plainOfUnion(cell, column === 'mfn' ? 'Third country duty' : 'Tariff preference');
  if (file.startsWith('JPN'))
    return column === 'mfn' ? plainOfJapan(cell, cells.잠정세율, cells.WTO협정) : plainOfRcep(cell);
  if (file.startsWith('NOR')) {
    const unit = cells.단위 ?? '';
    return column === 'mfn' ? plainOfNorwegian(cell, unit) : plainOfNorway(cell, unit);
  }
  if (column === 'korus') return plainOfKorus(cells[general] ?? '', cell, day);
  return plainCell(cell, currency, day);
}

describe.skipIf(missing.length > 0)('Rates that are drawn from the files of the publishers', () => {
  const lines = new Map<string, readonly PublishedLine[]>();
  beforeAll(() => {
    for (const file of new Set(drawnColumns.map((each) => each.file))) lines.set(file, linesOfKcs(file));
  });

  const look = (columns: readonly DrawnColumn[]): Looks => {
    const looks = new Looks();
    for (const each of columns) {
      const { file, heading, iso, column, day } = each;
      const stated = (lines.get(file) ?? []).filter(({ cells }) => (cells[heading] ?? '').trim() !== '');
      const ofMarket = ratesOf(iso);
      for (const line of draw(stated, drawnOfColumn, `${file} ${column}`)) {
        const place = `${file} ${column} ${line.code} "${line.cells[heading]}"`;
        looks.compare(place, plain(each, line), ofMarket(`${iso}/schedule/${column}`, line.code, day));
      }
    }
    return looks;
  };

  it('are equal to the shipped ones: MFN', () => {
    const looks = look(drawnColumns.filter(({ column }) => column === 'mfn'));
    expect(looks.unequal).toEqual([]);
    expect(looks.equal).toBeGreaterThanOrEqual(1000);
    expect(looks.unreadShare).toBeLessThan(0.05);
  });

  it('are equal to the shipped ones: Korea under agreements', () => {
    const looks = look(drawnColumns.filter(({ column }) => column !== 'mfn'));
    expect(looks.unequal).toEqual([]);
    expect(looks.equal).toBeGreaterThanOrEqual(1000);
    expect(looks.unreadShare).toBeLessThan(0.05);
  });

  it.each([
    ['2023-10-01', () => linesOfUsitcCsv('us_hts_2023-10.csv')],
    ['2024-11-01', () => linesOfUsitcCsv('us_hts_2024-11.csv')],
    ['2026-06-08', linesOfUsitcJson],
  ])('are equal to those of the United States on %s', (day, read) => {
    const looks = new Looks();
    const ofMarket = ratesOf('us');
    for (const { code, cells } of draw(read(), drawnOfEdition, `us ${day}`)) {
      const { general: ofAll = '', special = '' } = cells;
      const line = `${code} "${ofAll}" "${special}"`;
      looks.compare(line, plainCell(ofAll, 'USD', day), ofMarket('us/schedule/mfn', code, day));
      looks.compare(line, plainOfKorus(ofAll, special, day), ofMarket('us/schedule/korus', code, day));
    }
    expect(looks.unequal).toEqual([]);
    expect(looks.equal).toBeGreaterThanOrEqual(300);
    expect(looks.unreadShare).toBeLessThan(0.05);
  });

  it('are equal to those of Japan in July 2026', () => {
    const looks = new Looks();
    const ofMarket = ratesOf('jp');
    for (const { code, cells } of draw(linesOfJapan(), drawnOfEdition, 'japan')) {
      const { 基本: base, 暫定: temporary, WTO協定: wto, EPA_RCEP_韓国: rcep } = cells;
      const line = `${code} "${base}" "${temporary}" "${wto}" "${rcep}"`;
      looks.compare(line, plainOfJapan(base, temporary, wto), ofMarket('jp/schedule/mfn', code, dayOfJapan));
      looks.compare(line, plainOfRcep(rcep), ofMarket('jp/schedule/rcep', code, dayOfJapan));
    }
    expect(looks.unequal).toEqual([]);
    expect(looks.equal).toBeGreaterThanOrEqual(300);
    expect(looks.unreadShare).toBeLessThan(0.1);
  });
});

describe('Simple rules for cells', () => {
  it.each([
    ['5%', '5'],
    ['13,2 %', '13.2'],
    ['Exempted', '0'],
    ['미양허', 'MFN'],
    ['미확인', '?'],
    ['0%(-ID. PH)', '0'],
    ['0%(-KR)', undefined],
    ['5%(잠정세율: 0%, ~2016-01-01)', '5'],
    ['5%(잠정세율: 0%, ~2027-01-01)', undefined],
    ['4% From 1 January 2024: 3% From 1 January 2026: 2%', '3'],
    ['14.7¢/kg', '0.147 USD/kg'],
    ['40 EUR / 100 kg', '0.4 EUR/kg'],
    ['12% + 177 GBP / 100 kg', '12 + 1.77 GBP/kg'],
    ['50%, but not less than 1 EUR/ kg', '1 EUR/kg min 50'],
    ['5% or 3.75 baht/Kilogram', undefined],
    ['Rays: 5% / Skates: 10%', undefined],
  ])('%s is %s', (cell, expected) => {
    expect(plainCell(cell, 'USD', '2025-12-31')).toBe(expected);
  });

  it('a special rate is that of the symbol KR', () => {
    const other = 'Free (A+,AU,BH) 2.5% (JP)';
    expect(plainOfKorus('5%', 'Free (A+,AU) 1.2% (KR)', '2025-12-31')).toBe('1.2');
    expect(plainOfKorus('5%', other, '2025-12-31')).toBe('MFN');
  });

  it('the national rate of Japan is lowered by the WTO only', () => {
    expect(plainOfJapan('10%', '', '8.5%')).toBe('8.5');
    expect(plainOfJapan('8%', '', '(10%)')).toBe('8');
    expect(plainOfJapan('10%', 'Free', '8%')).toBe('0');
  });

  it('quotas and end uses of the European Union change nothing, a suspension for all goods does', () => {
    const duty = '6.500 % - Third country duty (2010-01-01 ~ )';
    const endUse = '0.000 % - Autonomous suspension under end-use (2025-01-01 ~ )';
    const suspension = '0.000 % - Autonomous tariff suspension (2025-01-01 ~ 2025-12-31)';
    expect(plainOfUnion(`${duty}   ${endUse}`, 'Third country duty')).toBe('6.5');
    expect(plainOfUnion(`${duty}   ${suspension}`, 'Third country duty')).toBe('0');
  });
});
