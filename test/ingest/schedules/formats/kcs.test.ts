import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readKcs } from '../../../../src/ingest/schedules/formats/kcs.js';
import { kcsMarkets } from '../../../../src/ingest/schedules/formats/kcs-columns.js';

/** A row by heading; the edition and the market are those of the file. */
type Row = { readonly [heading: string]: string };

const names = ['년도', '국가코드', '세번', '영문품명', '한글품명', '단위'];

const quoted = (cell: string) => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The text of a file as the customs service has it; its last line is a painting, of the last chapter. */
function fileOf(market: string, headings: readonly string[], rows: readonly Row[], edition = '2025'): string {
  const all = [...names, ...headings];
  const lines = [...rows, { 세번: '97012100' }].map((row: Row) =>
    all.map((heading) => ({ 년도: edition, 국가코드: market, ...row })[heading] ?? '').map(quoted),
  );
  return `${[all.map(quoted), ...lines].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** Bytes in pieces of one size. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Headings and subheadings that the tests have; 1604.14 is not one of them. */
const classes = new Set([
  '0101',
  '010121',
  '010129',
  '010130',
  '0203',
  '020311',
  '1604',
  '160413',
  '4411',
  '441193',
  '9701',
  '970121',
]);
const isClass = (digits: string) => classes.has(digits);

const readBytes = (bytes: Uint8Array, size = 1000, name = 'file.csv') =>
  readKcs({ name, bytes: pieces(bytes, size) }, isClass);
const readText = (text: string, size?: number) => readBytes(new TextEncoder().encode(text), size);

/** Cells of the lines of goods by code, without the painting. */
async function cellsIn(text: string) {
  const { edition } = await readText(text);
  const leaves = edition.lines.filter(({ isLeaf, code }) => isLeaf && !code.startsWith('97'));
  return Object.fromEntries(leaves.map(({ code, cells }) => [code, Object.fromEntries(cells)]));
}

const base = '기본세율';

describe('a schedule of the Korea Customs Service', () => {
  it('states the edition, its territory, scheme and columns', async () => {
    const headings = ['Normal Import', 'VKFTA 베트남-대한민국', 'AKFTA 아세안-대한민국', 'MFN 특혜세율'];
    const { edition } = await readText(fileOf('VNM', [...headings, 'RCEP_KOR RECP-대한민국'], []));
    expect(edition).toMatchObject({
      territory: 'country/VN',
      scheme: 'vn-tariff',
      day: '2025-12-31',
      columns: ['vn/schedule/mfn', 'vn/schedule/korea-vietnam', 'vn/schedule/korea-asean', 'vn/schedule/rcep'],
    });
  });

  it('has the rate for all and the rates for Korean goods, from whatever place', async () => {
    const headings = ['RCEP_KOR RECP-대한민국', 'RCEP_CHN RECP-중국', 'Normal Import', 'MFN 특혜세율'];
    const line = {
      세번: '01012900',
      'Normal Import': '7.5%',
      'VKFTA 베트남-대한민국': '0%',
      'AKFTA 아세안-대한민국': '1%',
      'MFN 특혜세율': '5%',
      'RCEP_KOR RECP-대한민국': '3%',
      'RCEP_CHN RECP-중국': '4%',
    };
    const file = fileOf('VNM', [...headings, 'AKFTA 아세안-대한민국', 'VKFTA 베트남-대한민국'], [line]);
    expect(await cellsIn(file)).toEqual({
      '01012900': {
        'vn/schedule/mfn': '5%',
        'vn/schedule/korea-vietnam': '0%',
        'vn/schedule/korea-asean': '1%',
        'vn/schedule/rcep': '3%',
      },
    });
  });

  it('dates a year by its last day and a month by its first', async () => {
    const file = (edition: string) => readText(fileOf('UZB', [base], [], edition));
    expect((await file('2025')).edition.day).toBe('2025-12-31');
    expect((await file('202507')).edition.day).toBe('2025-07-01');
  });

  it('reads lines at their depth, and the rows above them that have a code of the market', async () => {
    const rows = [
      { 세번: '0101', 영문품명: 'Live horses:' },
      { 영문품명: '- Horses:' },
      { 세번: '010129', 영문품명: '- - Other:' },
      { 세번: '0101291', 영문품명: '- - - Race horses :' },
      { 세번: '0101291010', 영문품명: '- - - - Of Arab  breed', 단위: 'u', [base]: '5%' },
      { 세번: '0101291090', 영문품명: 'Other', [base]: '6%' },
      { 세번: '010130', 영문품명: 'Asses', [base]: '7%' },
    ];
    const { edition } = await readText(fileOf('UZB', [base], rows));
    const mfn = (rate: string) => new Map([['uz/schedule/mfn', rate]]);
    expect(edition.lines.filter(({ code }) => code.startsWith('01'))).toEqual([
      { row: 5, code: '0101291', title: 'Race horses', cells: new Map(), isLeaf: false },
      { row: 6, code: '0101291010', title: 'Of Arab breed', unit: 'u', cells: mfn('5%'), isLeaf: true },
      { row: 7, code: '0101291090', title: 'Other', cells: mfn('6%'), isLeaf: true },
      { row: 8, code: '010130', title: 'Asses', cells: mfn('7%'), isLeaf: true },
    ]);
  });

  it('takes the digits of a code, and never adds one', async () => {
    const rows = [
      { 세번: '0101210010E', [base]: '1%' },
      { 세번: '0101.29.00', [base]: '2%' },
      { 세번: '2031100', [base]: '3%' },
      { 세번: '9701210010 Con.2', [base]: '4%' },
    ];
    const { edition, leftOut } = await readText(fileOf('UZB', [base], rows));
    expect(edition.lines.map(({ code }) => code)).toEqual(['0101210010', '01012900', '9701210010', '97012100']);
    expect([...leftOut]).toEqual([['heading 2031', 1]]);
  });

  it('lets lines inherit, each column from the nearest row above that states it', async () => {
    const [korea, rcep] = ['대한민국 협정세율', 'RCEP'];
    const rows = [
      { 세번: '010121', [base]: '9%', [rcep]: '8%' },
      { 세번: '01012100', [base]: '5%' },
      { 세번: '0101210010', [korea]: 'Free' },
      { 세번: '0101210090', [base]: '4%', [korea]: '1%' },
      { 세번: '01012101', [korea]: '2%' },
      { 세번: '0101290000', [korea]: '3%' },
    ];
    const schedules = (mfn: string | undefined, agreed: string, regional: string | undefined) => ({
      ...(mfn && { 'au/schedule/mfn': mfn }),
      'au/schedule/korea-australia': agreed,
      ...(regional && { 'au/schedule/rcep': regional }),
    });
    expect(await cellsIn(fileOf('AUS', [base, korea, rcep], rows))).toEqual({
      '0101210010': schedules('5%', 'Free', '8%'),
      '0101210090': schedules('4%', '1%', '8%'),
      '01012101': schedules('9%', '2%', '8%'),
      '0101290000': schedules(undefined, '3%', undefined),
    });
  });

  it('has both columns of the EU for all countries', async () => {
    const [general, others] = ['ERGA OMNES', 'All Third Countries (ALLTC)'];
    const rows = [
      { 세번: '0101210000', [general]: '5 %', [others]: '3 %', 한국협정세율: '0 %' },
      { 세번: '0101290000', [general]: '5 %' },
      { 세번: '0101300000', [others]: '3 %' },
      { 세번: '0203110000' },
    ];
    expect(await cellsIn(fileOf('EEC', ['한국협정세율', general, others], rows, '202510'))).toEqual({
      '0101210000': { 'eu/schedule/mfn': '5 % || 3 %', 'eu/schedule/korea-eu': '0 %' },
      '0101290000': { 'eu/schedule/mfn': '5 %' },
      '0101300000': { 'eu/schedule/mfn': '3 %' },
      '0203110000': {},
    });
  });

  it('has the part of a special cell of the United States that belongs to Korea', async () => {
    const [general, special] = ['Rate of Duty 1 General 기본세율', 'Rate of Duty 1 Special 협정세율'];
    const rows = [
      { 세번: '01012100', [general]: '6.8%', [special]: 'Free (AU,KR)' },
      { 세번: '0101210010' },
      { 세번: '0101210020', [general]: '4%' },
      { 세번: '0101290000', [general]: '4.5%', [special]: 'Free (AU, KRX) 2% (KR)' },
    ];
    expect(await cellsIn(fileOf('USA', [general, special], rows, '202512'))).toEqual({
      '0101210010': { 'us/schedule/mfn': '6.8%', 'us/schedule/korus': 'Free' },
      '0101210020': { 'us/schedule/mfn': '4%', 'us/schedule/korus': 'MFN' },
      '0101290000': { 'us/schedule/mfn': '4.5%', 'us/schedule/korus': '2%' },
    });
  });

  it('has the rate of Japan that applies to Korean goods, and no concession where the cell is empty', async () => {
    const [temporary, wto, rcep] = ['잠정세율', 'WTO협정', 'RCEP대한민국'];
    const rows = [
      { 세번: '010121100', [base]: '10%', [wto]: '8.5%', [rcep]: '6.4%' },
      { 세번: '010129000', [base]: '10%', [temporary]: '4%', [wto]: '(8.5%)' },
      { 세번: '010130000' },
    ];
    expect(await cellsIn(fileOf('JPN', [base, temporary, wto, rcep], rows, '202504'))).toEqual({
      '010121100': { 'jp/schedule/mfn': '8.5%', 'jp/schedule/rcep': '6.4%' },
      '010129000': { 'jp/schedule/mfn': '4%', 'jp/schedule/rcep': 'MFN' },
      '010130000': {},
    });
  });

  it('has the duty under authorised use in Britain only where a line has no other', async () => {
    const [duty, underUse] = [
      'Third country duty (기본세율)',
      'Non preferential duty under authorised use (비특혜 기본관세율)',
    ];
    const rows = [
      { 세번: '0101210000', [duty]: '2%', [underUse]: '0%' },
      { 세번: '0101291000', [underUse]: '0%' },
    ];
    expect(await cellsIn(fileOf('GBR', ['한국협정세율', duty, underUse], rows, '202507'))).toEqual({
      '0101210000': { 'gb/schedule/mfn': '2%' },
      '0101291000': { 'gb/schedule/mfn': '0% - Non preferential duty under authorised use' },
    });
  });

  it('has the highest rate of Thailand only where that is none', async () => {
    const [korea, highest, rcep] = ['아세안-한국 협정세율', '상한세율', 'RECP'];
    const rows = [
      { 세번: '01012100', [base]: '5%', [highest]: 'Free' },
      { 세번: '01012910', [highest]: 'Free' },
      { 세번: '01012990', [highest]: '40%' },
      { 세번: '01013000', [highest]: '40%' },
      { 세번: '0101300010', [base]: '20%' },
    ];
    expect(await cellsIn(fileOf('THA', [base, korea, highest, rcep], rows))).toEqual({
      '01012100': { 'th/schedule/mfn': '5%' },
      '01012910': { 'th/schedule/mfn': 'Free' },
      '01012990': {},
      '0101300010': { 'th/schedule/mfn': '20%' },
    });
  });

  it('takes zeros at the end of a code of Malaysia as a filler where other codes are below it', async () => {
    const rows = [
      { 세번: '0101210000', [base]: '5%' },
      { 세번: '0101211000', AKFTA: '0%' },
      { 세번: '0101291000', [base]: '6%' },
      { 세번: '0101291010', AKFTA: '1%' },
      { 세번: '0101291090', AKFTA: '2%' },
      { 세번: '0101299000', [base]: '7%' },
      { 세번: '0101300000', 관세할당: 'In: 15% Out: 20%' },
    ];
    const rates = (mfn: string, agreed?: string) => ({
      'my/schedule/mfn': mfn,
      ...(agreed && { 'my/schedule/korea-asean': agreed }),
    });
    expect(await cellsIn(fileOf('MYS', [base, '관세할당', 'AKFTA', 'RCEP'], rows))).toEqual({
      '0101211000': rates('5%', '0%'),
      '0101291010': rates('6%', '1%'),
      '0101291090': rates('6%', '2%'),
      '0101299000': rates('7%'),
      '0101300000': rates('In: 15% Out: 20%'),
    });
  });

  it('has the rate of the partners of Norway that Korea is one of', async () => {
    const rows = [
      { 세번: '01012100', [base]: '51 %', 협정세율: 'MA,MX: 48,8 %  KR: 45,9 %  EC,EU: 0' },
      { 세번: '01012900', [base]: '10.7 %', 협정세율: 'EFTA,GSP-MUL: 0' },
      { 세번: '01013000', [base]: '0' },
    ];
    expect(await cellsIn(fileOf('NOR', [base, '협정세율'], rows))).toEqual({
      '01012100': { 'no/schedule/mfn': '51 %', 'no/schedule/korea-efta': '45,9 %' },
      '01012900': { 'no/schedule/mfn': '10.7 %', 'no/schedule/korea-efta': 'MFN' },
      '01013000': { 'no/schedule/mfn': '0' },
    });
  });

  it('has rows with one code as one line if they agree, else each, and says so', async () => {
    const rows = [
      { 세번: '01012100', 영문품명: 'Horses in summer', [base]: '5%' },
      { 세번: '01012100', 영문품명: 'In winter', [base]: '5%' },
      { 세번: '01012900', 영문품명: 'In summer', [base]: '20%' },
      { 세번: '01012900', 영문품명: 'In winter', [base]: '40%' },
      { 세번: '01013000', 영문품명: 'Asses:' },
      { 세번: '01013000', 영문품명: 'Asses, continued', [base]: '8%' },
    ];
    const { edition, remarks } = await readText(fileOf('UZB', [base], rows));
    expect(
      edition.lines.slice(0, -1).map(({ row, code, title, cells }) => [row, code, title, ...cells.values()]),
    ).toEqual([
      [2, '01012100', 'In winter', '5%'],
      [4, '01012900', 'In summer', '20%'],
      [5, '01012900', 'In winter', '40%'],
      [7, '01013000', 'Asses', '8%'],
    ]);
    expect(remarks).toEqual([{ row: 4, code: '01012900', kind: 'SEVERAL_RATES' }]);
  });

  it('leaves out what is no line, and says which rows', async () => {
    const rows = [
      { 영문품명: 'A rate without a code', [base]: '1%' },
      { 세번: '0203', [base]: '2%' },
      { 세번: '441193', 영문품명: 'A title whose lines are missing' },
      { 세번: '01012100', 영문품명: 'A line without a rate' },
      { 세번: '16041400', [base]: '3%' },
      { 세번: '98010010', [base]: '4%' },
    ];
    const { edition, remarks, leftOut } = await readText(fileOf('UZB', [base], rows));
    expect(edition.lines.map(({ code }) => code)).toEqual(['01012100', '16041400', '97012100']);
    expect(remarks).toEqual([
      { row: 2, code: '', kind: 'NO_LINE' },
      { row: 3, code: '0203', kind: 'NO_LINE' },
      { row: 4, code: '441193', kind: 'NOTHING_BELOW' },
      { row: 6, code: '16041400', kind: 'NO_SUBHEADING' },
      { row: 7, code: '98010010', kind: 'NO_HEADING' },
    ]);
    expect(Object.fromEntries(leftOut)).toEqual({ NO_LINE: 2, NOTHING_BELOW: 1, 'heading 9801': 1 });
  });

  it('reads quotes, breaks within cells and titles, blanks around cells, and a mark of UTF-8 at the start', async () => {
    const rows = [{ 세번: ' 01012100', 영문품명: '- Horses, "pure\nbred"', [base]: ' 5% ' }];
    const { edition } = await readText(`\uFEFF${fileOf('UZB', [base], rows)}`);
    expect(edition.lines[0]).toMatchObject({ code: '01012100', title: 'Horses, "pure bred"' });
    expect(edition.lines[0]?.cells).toEqual(new Map([['uz/schedule/mfn', '5%']]));
    const broken = fileOf('PHL', ['최혜국 MFN', '한-아세안 무역협정 AKFTA', 'RCEP 협정세율\nRCEP KOREA'], []);
    await expect(readText(broken)).rejects.toThrow('The column Korea-Philippines FTA is missing');
  });

  it('reads the same from pieces that end anywhere', async () => {
    const text = fileOf('UZB', [base], [{ 세번: '01012100', 한글품명: '번식용', [base]: '5%' }]);
    expect(await readText(text, 1)).toEqual(await readText(text));
  });

  it('reads CP949 as what it is, with syllables that EUC-KR does not have', async () => {
    const bytes = Buffer.from(
      `s+K1tSyxubChxNq15Sy8vLn4LL+1ua7HsLjtLMfRsdvHsLjtLLTcwKcsseK6u7y8wLIKMjAyNSxVWkIsMDEwMSxMaXZlIGhvcnNlcyy77L7G
      IMDWtMIguLssLAoyMDI1LFVaQiwwMTAxMjEwMDAwLC0gUHVyZS1icmVkLC0gufi9xL/rLHBpZWNlLDUlCjIwMjUsVVpCLDk3MDEyMTAwMDAsLSBQ
      YWludGluZ3MsLSDIuMitLHBpZWNlLIxjCg==`,
      'base64',
    );
    const { edition } = await readBytes(bytes, 7);
    expect(edition.lines.map(({ code, cells }) => [code, ...cells.values()])).toEqual([
      ['0101210000', '5%'],
      ['9701210000', '똠'],
    ]);
  });
});

describe('a wrong file', () => {
  const good = fileOf('UZB', [base], [{ 세번: '01012100', 한글품명: '말', [base]: '5%' }]);
  const start = good.slice(0, good.indexOf('\n') + 1);
  const refused = async (given: string | Uint8Array) => {
    const bytes = typeof given === 'string' ? new TextEncoder().encode(given) : given;
    return readBytes(bytes, 64, 'UZB_2025.csv').then(
      () => 'read',
      (error: unknown) => (error instanceof Error ? error.message : error),
    );
  };
  const utf16 = Buffer.from(`\uFEFF${good}`, 'utf16le');
  const heading = Buffer.from('s+K1tSyxubChxNq15Sy8vLn4LL+1ua7HsLjtLMfRsdvHsLjtLLTcwKcsseK6u7y8wLIK', 'base64');
  const brokenSyllable = Buffer.concat([heading, Buffer.from([0xb8, 0x0a])]);
  const lateByte = Buffer.concat([Buffer.from(good), Buffer.from([0xb8, 0xbb, 0x0a])]);

  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'UZB_2025.csv" cannot be read: The file is empty. Get it from its publisher again.'],
    ['a web page', '<!DOCTYPE html>\n<html></html>\n', 'cannot be read: This is another kind of file.'],
    ['a web page of one line', '<html></html>', 'cannot be read: This is another kind of file.'],
    ['an Excel workbook', Buffer.from('PK\u0003\u0004xl/workbook.xml\n'), 'Save its first sheet as "CSV UTF-8".'],
    ['compressed', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]), 'The file is compressed. Unpack it first.'],
    ['in UTF-16', utf16, 'line 1 cannot be read: The file is not encoded as UTF-8. Save it as UTF-8.'],
    ['in UTF-8 with a line in CP949', lateByte, 'line 4 cannot be read: The row has bytes that are not UTF-8'],
    ['in CP949 with a broken syllable', brokenSyllable, 'line 2 cannot be read: The row has bytes that are not CP949'],
    ['another table', 'HTS Number,Indent\n0101,0\n', 'The columns 년도, 국가코드, 세번 and 영문품명 are missing.'],
    ['of an unknown market', good.replaceAll('UZB', 'CHE'), 'line 2 cannot be read: "CHE" is not a market'],
    ['of a market whose rates are missing', good.replaceAll('UZB', 'CHL'), 'The column 한-칠레 협정세율 is missing.'],
    ['without an edition', good.replaceAll('2025', '25'), 'The edition (년도) is "25". Write a year (2025)'],
    ['of two editions', good.replace(/2025(?=,UZB,97)/u, '2026'), 'line 3 cannot be read: The row belongs to another'],
    ['with the first row only', start, 'The file has only its first row.'],
    ['cut off in a cell', good.slice(0, -4), 'line 3 cannot be read: The file ends in the middle of this row.'],
    ['cut off before the last line break', good.slice(0, -2), 'line 3 cannot be read: The file ends in the middle'],
    ['cut off in quotes', `${good}2025,UZB,97,"a\n`, 'The file ends in the middle of this row.'],
    [
      'cut off between rows',
      good.slice(0, good.indexOf('2025,UZB,97')),
      'line 2 cannot be read: The file ends after 01012100.',
    ],
    [
      'with a row that is too short',
      good.replace(',말', ''),
      'line 2 cannot be read: The row has 6 cells instead of 7.',
    ],
    ['with a quotation mark in a cell', good.replace('말', 'a"b'), 'line 2 cannot be read: The file is not valid CSV:'],
  ])('%s is refused', async (_, given, message) => {
    expect(await refused(given)).toContain(message);
    expect(await refused(good)).toBe('read');
  });
});

/** By file: its lines, and how many of them state or inherit a cell in each column. Counted with Python, not this reader. */
const counted: readonly (readonly [string, number, readonly number[]])[] = [
  ['ARE', 13443, [13442]],
  ['AUS', 8233, [8218, 8233, 2017]],
  ['BGD', 7521, [7521]],
  ['BRA', 10504, [10504]],
  ['BRU', 11414, [11414, 11414, 11414]],
  ['CAM', 11411, [11411, 11411, 11411, 11411]],
  ['CAN', 10893, [10893, 10617]],
  ['CHL', 8738, [8738, 8738]],
  ['COL', 7982, [7982, 7982]],
  ['CRI', 11337, [11336, 10375]],
  ['EEC', 16481, [16480, 15322]],
  ['GBR', 16309, [16309, 16163]],
  ['HND', 7537, [7537, 7537]],
  ['IDN', 11414, [11414, 11414, 11414, 11414]],
  ['IND', 12290, [12290, 10070]],
  ['ISL', 9328, [9328, 562]],
  ['ISR', 8886, [8886, 8886]],
  // The agreement is stated for each line: an empty cell concedes nothing.
  ['JPN', 9655, [9655, 9655]],
  ['LAO', 11414, [11414, 11414, 1186, 11414]],
  ['MEX', 11495, [11495]],
  ['MNG', 6359, [6359, 383]],
  ['MYA', 11849, [11849, 11849]],
  ['MYS', 13035, [12258, 11771, 11598]],
  ['NIC', 8138, [8138, 8138]],
  ['NOR', 7394, [7394, 986]],
  ['NZL', 16416, [16416, 16210, 16208]],
  ['PAN', 9703, [9703, 9703]],
  ['PER', 8002, [8002, 8002]],
  ['PHL', 11581, [11581, 11581, 11581, 11581]],
  ['RUS', 13263, [13263]],
  ['SAU', 13423, [13423]],
  ['SGP', 11415, [11415, 11415]],
  ['SLV', 7537, [7537, 7537]],
  // One row less than the file has: two parts of a line state the same.
  ['THA', 12616, [11928, 11855, 11529]],
  ['TWN', 12582, [12582]],
  ['USA', 19745, [19745, 19745]],
  ['UZB', 12813, [12813]],
  ['VNM', 11844, [11844, 11580, 10894, 10788]],
  ['ZAF', 8493, [8492]],
];

const folder = fileURLToPath(new URL('../../../../../shared/data/tariff/kcs_2025/', import.meta.url));
const editions: { readonly [market: string]: string } = { EEC: '202510', GBR: '202507', JPN: '202504', USA: '202512' };

describe.skipIf(!existsSync(folder))('the published files (skipped without ../shared/data)', () => {
  const hs = readFileSync(new URL('../../../../seed/reference/hs-2022.csv', import.meta.url), 'utf8');
  const codes = new Set(hs.split('\n').map((line) => line.slice(0, line.indexOf(','))));

  it('has a count for each market', () => {
    expect(counted.map(([market]) => market).sort()).toEqual([...kcsMarkets.keys()].sort());
  });

  it.each(counted)('%s has %i lines', async (market, lines, filled) => {
    const name = `${market}_${editions[market] ?? '2025'}.csv`;
    const unpacked = spawn('xz', ['-dc', `${folder}${name}.xz`], { stdio: ['ignore', 'pipe', 'inherit'] });
    const { edition } = await readKcs({ name, bytes: unpacked.stdout }, (digits) => codes.has(digits));
    const leaves = edition.lines.filter(({ isLeaf }) => isLeaf);
    expect(new Set(leaves.map(({ code }) => code)).size).toBe(lines);
    expect(
      edition.columns.map(
        (column) => new Set(leaves.filter(({ cells }) => cells.has(column)).map(({ code }) => code)).size,
      ),
    ).toEqual(filled);
  });
});
