import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJapan } from '../../../../src/ingest/schedules/formats/japan.js';
import { cellsOf, sourceOf } from './read-all.js';

interface Row {
  readonly children?: readonly object[];
  readonly rate?: { readonly [column: string]: string };
  readonly unit?: string;
}

const row = (code: string, { children = [], rate = {}, unit = '' }: Row = {}) => ({
  level: 0,
  stat_code: code.slice(0, 7),
  hs_code: code.slice(8),
  desc: 'その他のもの',
  rate,
  unit: { I: '', II: unit },
  law: [],
  children,
});

const rates = (general: string, temporary: string, wto: string, rcep: string) => ({
  基本: general,
  暫定: temporary,
  WTO協定: wto,
  特恵: '無税',
  EPA_RCEP_中国: '1%',
  EPA_RCEP_韓国: rcep,
});

const live = [
  row('01.01', {
    children: [
      row('0101.21', {
        rate: rates('5%', '', '3%', ''),
        children: [
          row('0101.21 100', { unit: 'NO' }),
          row('0101.21', {
            rate: rates('', '4%', '', ''),
            children: [row('0101.21 210', { rate: rates('', '', '', '2%') }), row('0101.21 290')],
          }),
        ],
      }),
    ],
  }),
  row('02.05'),
];
const last = [
  row('96.19', {
    children: [
      row('9619.00', {
        children: [
          row('9619.00 000', {
            rate: rates('無税', '', '(無税)〜(10.8%)', '無税'),
            children: [row('96.20', { children: [row('9620.00 000', { rate: rates('3%', '', '', '') })] })],
          }),
        ],
      }),
    ],
  }),
  row('0803.10 100', { rate: rates('40%', '', '20%', '') }),
  row('0803.10 100', { rate: rates('50%', '', '25%', '') }),
];
const index = JSON.stringify({ version: '2026_07_09', total_chapters: 2, chapters: [] });
const files = [
  sourceOf('data/j_96_tariff_data.json', JSON.stringify(last)),
  sourceOf('data/j_01_tariff_data.json', JSON.stringify(live)),
  sourceOf('data/index.json', index),
  sourceOf('data/import_law_table.json', '{"FD": "food"}'),
];

describe('Japan’s schedule', () => {
  const read = readJapan(files);

  it('has the nine-digit lines of all chapters, with the day of the index', () => {
    expect(read.edition).toMatchObject({
      territory: 'country/JP',
      scheme: 'jp-tariff',
      day: '2026-07-09',
      columns: ['jp/schedule/mfn', 'jp/schedule/rcep'],
    });
    expect(read.edition.lines.map(({ code }) => code)).toEqual([
      '010121100',
      '010121210',
      '010121290',
      '961900000',
      '962000000',
      '080310100',
      '080310100',
    ]);
    expect(read.edition.lines[0]).toMatchObject({ isLeaf: true, title: '', unit: 'NO' });
  });

  it('inherits each column from the nearest row above that has it', () => {
    expect(cellsOf(read, '010121100')).toEqual({ 'jp/schedule/mfn': '3%', 'jp/schedule/rcep': 'MFN' });
    expect(cellsOf(read, '010121210')).toEqual({ 'jp/schedule/mfn': '3%', 'jp/schedule/rcep': '2%' });
    expect(cellsOf(read, '010121290')).toEqual({ 'jp/schedule/mfn': '3%', 'jp/schedule/rcep': 'MFN' });
  });

  it('inherits nothing from another heading around it', () => {
    expect(cellsOf(read, '962000000')).toEqual({ 'jp/schedule/mfn': '3%', 'jp/schedule/rcep': 'MFN' });
  });

  it('keeps both rows of a line with a rate for each season', () => {
    const bananas = read.edition.lines.filter(({ code }) => code === '080310100');
    expect(bananas.map(({ cells }) => cells.get('jp/schedule/mfn'))).toEqual(['20%', '25%']);
  });

  it.each([
    ['no index', files.slice(0, 2), 'with index.json'],
    ['a missing chapter', files.slice(1), '2 chapters'],
    ['no files', [], 'with index.json'],
    ['a file that is cut off', [files[0], sourceOf('j_01_tariff_data.json', '[{"stat'), files[2]], 'not valid JSON'],
    ['other JSON', [files[0], sourceOf('j_01_tariff_data.json', '{"a": 1}'), files[2]], 'another kind of file'],
    ['a page', [files[0], sourceOf('j_01_tariff_data.json', '<html></html>'), files[2]], 'another kind of file'],
    ['an index without a day', [...files.slice(0, 2), sourceOf('index.json', '{"version": "new"}')], 'another kind'],
  ])('refuses %s', (_, given, told) => {
    expect(() => readJapan(given.filter((file) => file !== undefined))).toThrow(told);
  });
});

const archive = fileURLToPath(
  new URL('../../../../../shared/data/tariff/japan_2026/japan_tariff_2026-07-12.tar.xz', import.meta.url),
);

describe.skipIf(!existsSync(archive))('the edition of July 2026 (skipped without ../shared/data)', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'japan-'));
    execFileSync('tar', ['xJf', archive, '-C', folder, '--strip-components=1']);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // Counted from the files with another program; rates read in the files by hand.
  it('is whole', () => {
    const sources = readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    const read = readJapan(sources);
    expect(read.edition.lines).toHaveLength(9_654);
    expect(new Set(read.edition.lines.map(({ code }) => code)).size).toBe(9_646);
    expect(read.edition.lines.filter(({ cells }) => cells.size !== 2)).toEqual([]);
    expect(cellsOf(read, '010121100')).toEqual({ 'jp/schedule/mfn': 'Free', 'jp/schedule/rcep': 'Free' });
    expect(cellsOf(read, '200899216')).toEqual({ 'jp/schedule/mfn': '14%', 'jp/schedule/rcep': '6.4%' });
    expect(cellsOf(read, '180610110')).toEqual({ 'jp/schedule/mfn': '17.7%~29.8%', 'jp/schedule/rcep': 'MFN' });
    expect(cellsOf(read, '962000000')?.['jp/schedule/mfn']).toBe('Free');
  });
});
