import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readUsitcCsv } from '../../../../src/ingest/schedules/formats/usitc-csv.js';
import { readUsitcJson } from '../../../../src/ingest/schedules/formats/usitc-json.js';
import { cellsOf, sourceOf } from './read-all.js';

const header =
  '\uFEFFHTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties';
const beef = 'Free (BH,CL) 5.2% (KR)';
const csv = [
  header,
  '"0101","0","Live horses, asses, mules and hinnies:","","","","","",""',
  '"","1","Horses:","","","","","",""',
  '"0101.21.00","2","Purebred breeding animals","","Free","","Free","",""',
  '"0101.21.00.10","3","Males","[""No.""]","","","","",""',
  '"","3","Other:","","","","","",""',
  '"0101.21.00.20","4","Females","[""No."",""kg""]","","","","",""',
  '"0101.30.00.00","1","Asses (<i>Equus asinus</i>)","[""No.""]","6.8% ","Free (AU,KR)","15%","",""',
  `"0201.10.50","2","Other:","","26.4%","${beef}","31.1%","",""`,
  '"0201.10.50.10","3","Veal","[""kg""]"," ","","","",""',
  '"0201.10.50.90","3","Other","[""kg""]","4%","","","",""',
  '"9108.11.80","2","Other","[""No.""]","$1.61 each","","31.1%","",""',
  '"9706.90.00.60","2","Other","[""X""]","Free","","Free","",""',
  '"9802.00.91","2","Textile and apparel goods","","Free","","","",""',
  '"9903.88.15","0","Articles of China","","The duty + 7.5%","No change (KR)","","",""',
  '"9903.88.16","0","Articles of China","","The duty + 15%","","","",""',
  '',
].join('\n');

describe('the USITC’s CSV of the HTS', () => {
  const read = readUsitcCsv(sourceOf('hts.csv', csv), '2023-10-01');

  it('has the lines of goods, and the rows above them', () => {
    expect(read.edition.lines.map(({ code, isLeaf }) => `${code}${isLeaf ? '' : ' above'}`)).toEqual([
      '01012100 above',
      '0101210010',
      '0101210020',
      '0101300000',
      '02011050 above',
      '0201105010',
      '0201105090',
      '91081180',
      '9706900060',
    ]);
    expect(read.edition).toMatchObject({
      territory: 'country/US',
      scheme: 'hts',
      day: '2023-10-01',
      columns: ['us/schedule/mfn', 'us/schedule/korus'],
    });
  });

  it('gives ten-digit lines the rates of the row above', () => {
    expect(cellsOf(read, '0101210020')).toEqual({ 'us/schedule/mfn': 'Free', 'us/schedule/korus': 'MFN' });
    expect(cellsOf(read, '0201105010')).toEqual({ 'us/schedule/mfn': '26.4%', 'us/schedule/korus': '5.2%' });
  });

  it('does not mix a line’s own rate with the concession of the row above', () => {
    expect(cellsOf(read, '0201105090')).toEqual({ 'us/schedule/mfn': '4%', 'us/schedule/korus': 'MFN' });
  });

  it('leaves rows above lines without cells', () => {
    expect(cellsOf(read, '02011050')).toEqual({});
  });

  it('keeps titles and units plain', () => {
    expect(read.edition.lines.find(({ code }) => code === '0101210020')).toMatchObject({
      row: 7,
      title: 'Females',
      unit: 'No., kg',
    });
    expect(read.edition.lines.find(({ code }) => code === '0101300000')?.title).toBe('Asses (Equus asinus)');
    expect(read.edition.lines.find(({ code }) => code === '02011050')?.title).toBe('Other');
  });

  it('counts the rows of chapters 98 and 99, which are no classes', () => {
    expect(read.leftOut).toEqual(
      new Map([
        ['chapter 98', 1],
        ['chapter 99', 2],
      ]),
    );
  });

  it.each([
    ['an empty file', '', 'The file is empty.'],
    ['a page', '<!DOCTYPE html>\n<html lang="en"></html>\n', 'another kind of file'],
    ['a missing column', csv.replace('Special Rate', 'Rate'), 'Special Rate of Duty'],
    ['a file cut inside a row', csv.slice(0, csv.indexOf('"26.4%"') + 4), 'line 9'],
    ['a file cut between rows', csv.slice(0, csv.indexOf('"9108.11.80"')), 'ends after 0201105090'],
    ['a file of rows without codes', `${header}\n"","1","Horses:","","","","","",""\n`, 'another kind of file'],
  ])('refuses %s', (_, text, told) => {
    expect(() => readUsitcCsv(sourceOf('hts.csv', text), '2023-10-01')).toThrow(told);
  });

  it('refuses another encoding', () => {
    const bytes = Buffer.concat([Buffer.from(csv), Buffer.from([0x31, 0xa2])]);
    expect(() => readUsitcCsv({ name: 'hts.csv', bytes }, '2023-10-01')).toThrow('not encoded as UTF-8');
  });
});

const record = (htsno: string, general: string | null, special = '') => ({
  htsno,
  indent: '2',
  description: 'Other:',
  superior: null,
  units: htsno.length > 10 ? ['kg'] : [],
  general,
  special,
  other: '',
  footnotes: null,
});

describe('the USITC’s JSON of the HTS', () => {
  const json = JSON.stringify([
    record('', null),
    record('0201.10.50', '26.4%', beef),
    record('0201.10.50.10', '\n'),
    record('9706.90.00.60', 'Free'),
    record('9903.88.15', 'The duty + 7.5%'),
  ]);

  it('is read as its CSV is', () => {
    const read = readUsitcJson(sourceOf('hts.json', json), '2026-06-08');
    expect(read.edition.lines.map(({ code, isLeaf }) => [code, isLeaf])).toEqual([
      ['02011050', false],
      ['0201105010', true],
      ['9706900060', true],
    ]);
    expect(cellsOf(read, '0201105010')).toEqual({ 'us/schedule/mfn': '26.4%', 'us/schedule/korus': '5.2%' });
    expect(read.edition.lines[1]).toMatchObject({ row: 3, title: 'Other', unit: 'kg' });
    expect(read.leftOut).toEqual(new Map([['chapter 99', 1]]));
  });

  it.each([
    ['a file that is cut off', json.slice(0, 400), 'not valid JSON'],
    ['other JSON', '{"htsno": "0101"}', 'another kind of file'],
    ['a list without its last chapters', JSON.stringify([record('0201.10.50.10', 'Free')]), 'ends after 0201105010'],
    ['a list of nothing', '[]', 'another kind of file'],
  ])('refuses %s', (_, text, told) => {
    expect(() => readUsitcJson(sourceOf('hts.json', text), '2026-06-08')).toThrow(told);
  });
});

const folder = fileURLToPath(new URL('../../../../../shared/data/tariff/', import.meta.url));

describe.skipIf(!existsSync(folder))('the editions of the HTS (skipped without ../shared/data)', () => {
  const editions = {
    '2023-10': () => readUsitcCsv({ name: '2023', bytes: readFileSync(`${folder}us_hts_2023-10.csv`) }, '2023-10-01'),
    '2024-11': () => readUsitcCsv({ name: '2024', bytes: readFileSync(`${folder}us_hts_2024-11.csv`) }, '2024-11-01'),
    '2026-06': () => {
      const bytes = gunzipSync(readFileSync(`${folder}us_2026/hts_2026_rev_10.json.gz`));
      return readUsitcJson({ name: '2026', bytes }, '2026-06-08');
    },
  };

  // Counted from the files with another program.
  it.each([
    ['2023-10', 19_549, 3_184, 505, 3_350, '5.2%'],
    ['2024-11', 19_677, 3_193, 504, 3_370, '3.5%'],
    ['2026-06', 19_833, 3_232, 503, 2_976, 'Free'],
  ] as const)('are whole: %s', (name, leaves, above, chapter98, chapter99, veal) => {
    const read = editions[name]();
    const { lines } = read.edition;
    expect(lines.filter(({ isLeaf }) => isLeaf)).toHaveLength(leaves);
    expect(lines.filter(({ isLeaf }) => !isLeaf)).toHaveLength(above);
    expect([...read.leftOut.values()]).toEqual([chapter98, chapter99]);
    expect(lines.filter(({ isLeaf, cells }) => isLeaf && cells.size !== 2)).toEqual([]);
    expect(lines.filter(({ code }) => !/^\d{8}(\d\d)?$/.test(code))).toEqual([]);
    expect(cellsOf(read, '0201105010')).toEqual({ 'us/schedule/mfn': '26.4%', 'us/schedule/korus': veal });
    expect(cellsOf(read, '6109100004')).toEqual({ 'us/schedule/mfn': '16.5%', 'us/schedule/korus': 'Free' });
    expect(cellsOf(read, '3304995000')).toEqual({ 'us/schedule/mfn': 'Free', 'us/schedule/korus': 'MFN' });
    expect(cellsOf(read, '0403905700')).toEqual({ 'us/schedule/mfn': '13.7¢/kg', 'us/schedule/korus': 'Free' });
  });
});
