import { describe, expect, test } from 'vitest';
import { type Row, read, table } from './read.js';

describe('rates for parts of the goods', () => {
  const ranges: readonly Row[] = [
    ['PH', 'korea-asean', 'Smoked- 0%, Other- 15%', '0..15'],
    ['PH', 'korea-asean', 'Mumes - 5%, Other - 10%', '5..10'],
    ['PH', 'korea-philippines', 'Sea-squirts: 0% / Other: 5%', '0..5'],
    ['PH', 'korea-asean', 'For motor vehicles other than of centrifugal type - 1%, For marine -1%, Other - 0%', '0..1'],
    ['ID', 'rcep', '2.5% / 6.6%', '2.5..6.6'],
    ['VN', 'korea-vietnam', '15%/15%/5%', '5..15'],
    ['LA', 'mfn', '5%/10%', '5..10'],
    ['MY', 'rcep', 'In: 20.00% Out: 40.00%', '20..40'],
    ['VN', 'mfn', '40%(NHN: 80%)', '40..80'],
    ['UZ', 'mfn', '5% (중고: 15%)', '5..15'],
    ['HN', 'korea-central-america', '8% (Only varnished or enameled : 4.5%)', '4.5..8'],
    ['SV', 'korea-central-america', '0.7% (Parts, for frames and forks (for bicycles) : 0%)', '0..0.7'],
    [
      'IN',
      'korea-india',
      '7.50% - All Goods other than black, white or red currants 15.00% - Black, white or red currants',
      '7.5..15',
    ],
    ['CO', 'korea-colombia', '37.80% - (156-COREA Cod. 156) 80.00% - (159-COREA - Salvaguardia)', '37.8..80'],
    ['JP', 'rcep', 'Of man-made fibres 5.1%  Other 6.2%', '5.1..6.2'],
    ['JP', 'rcep', 'Preparations with a basis of oils, fats or waxes Free Other 2.8%', '0..2.8'],
    ['JP', 'mfn', '(3%)～(6%)', '3..6'],
    ['JP', 'mfn', 'Free~10%', '0..10'],
  ];
  test.each(table(ranges))('bounds of %s %s: %s', (market, column, text, bounds) => {
    expect(read(market, column, text)?.split('; ')[0]).toBe(bounds);
    expect(read(market, column, text)).toContain('; ');
  });

  const numbers: readonly Row[] = [
    ['PH', 'korea-asean', 'Drive-axles with differential - 3%, Other - 3%', '3'],
    ['IN', 'korea-india', '0.00% - All Goods', '0'],
    ['IN', 'korea-india', '6.25% - All Goods', '6.25'],
    ['IN', 'korea-india', '0.00% - All goods   0.00% - Telephone  Answering Machines', '0'],
    ['IN', 'korea-india', '0.00% - Profile Projectors   0.00% - All goods other than profile projectors', '0'],
  ];
  test.each(table(numbers))('one number that all have: %s %s: %s', (market, column, text, states) => {
    expect(read(market, column, text)).toBe(states);
  });

  const open: readonly Row[] = [
    ['IN', 'korea-india', '0.00% - All goods other than profile projectors', '0..'],
    ['IN', 'korea-india', '0.00% - All Goods, of a kind used in a machine of heading 8471', '0..'],
    ['ID', 'korea-indonesia', 'Rigid - 0%, Other - MFN', '0..'],
    ['ID', 'rcep', '0% / MFN', '0..'],
    ['JP', 'rcep', 'Free~(2.7%) or unbound', '0..'],
  ];
  test.each(table(open))('only zero is a bound if goods are left out: %s %s: %s', (market, column, text, states) => {
    expect(read(market, column, text)).toBe(`${states}; ${text.replace(/ +/g, ' ')}`);
  });

  const unknown: readonly Row[] = [
    ['IN', 'korea-india', '6.25% - Dolls and toys representing animals', ''],
    ['IN', 'korea-india', '7.50% - All Goods other than black, white or red currants', ''],
    ['ID', 'rcep', '40% / MFN', ''],
    ['HN', 'korea-central-america', '8% (exclusively for milk-based drinks : 미양허)', ''],
    ['JP', 'rcep', '1.9% or unbound', ''],
    ['JP', 'rcep', 'Smoked 3.4%', ''],
    ['JP', 'mfn', '(partly 2%~6%)', ''],
    ['JP', 'mfn', '※1%', ''],
    ['JP', 'mfn', '(490 yen - the value for customs duty)/kg', ''],
    ['CO', 'mfn', '20% (Andean Price)', ''],
    ['CO', 'korea-colombia', '5% + Andean Price', ''],
    ['US', 'mfn', '76¢ each + 8.5% on the case + 5.3% on the battery', ''],
    ['ZA', 'mfn', '110c/kg less 80% with a maximum of 37%', ''],
    ['VN', 'mfn', 'According to the instructions in section 1.1 Chapter 98', ''],
    ['GB', 'mfn', '0.5 GBP / % vol / hl + 2.6 GBP / hl', ''],
  ];
  test.each(table(unknown))('no bound is known: %s %s: %s', (market, column, text) => {
    expect(read(market, column, text)).toBe(`?; ${text}`);
  });

  test('a percentage with two amounts per different units is at least the percentage', () => {
    const text = '40% + 101 GBP / hl + 17 GBP / 100 kg';
    expect(read('GB', 'mfn', text)).toBe(`40..; ${text}`);
  });

  test('amounts per one unit are added', () => {
    expect(read('NZ', 'mfn', 'per l al 50￠ plus $67.220')).toBe('67.72 NZD/l alcohol');
    expect(read('NZ', 'rcep', '$0.3/L al plus $67.220/l al')).toBe('67.52 NZD/l alcohol');
  });
});

describe('origins', () => {
  const rows: readonly Row[] = [
    ['VN', 'korea-asean', '0%(-ID)', '0'],
    ['VN', 'korea-asean', '0%(-ID. PH. TH)', '0'],
    ['PH', 'korea-asean', '5% - Except ID, MY and BN.', '5'],
    ['PH', 'korea-asean', '0% - All.', '0'],
    ['VN', 'korea-asean', '0%(-KR)', 'MFN'],
    ['VN', 'korea-asean', '0%(-ID. KR)', 'MFN'],
    ['AU', 'mfn', '5%  DCS:4%  CA:Free  DCT:5%', '5'],
    ['AU', 'mfn', '5% DCS: 4% DCT: 5%', '5'],
    ['AU', 'mfn', '5%  DCS:4%  DTC5%', '5'],
    ['AU', 'mfn', '$1.220/kg DC:$1.220/kg, less 5%', '1.22 AUD/kg'],
    ['AU', 'mfn', '5%, and $97.90/L of alcohol  NZ/PG/FI/DC/LDC/SG: $97.90/L of alcohol', '5 + 97.9 AUD/l alcohol'],
    ['NO', 'mfn', '10.7 %', '10.7'],
    ['NO', 'mfn', '4.88', '4.88 NOK/kg', 'kg'],
    ['NO', 'mfn', '1.28 pr.liter', '1.28 NOK/l', 'kg,liter'],
    ['NO', 'mfn', '7500.00 pr.item', '7500 NOK/item', 'kg,item'],
    ['NO', 'mfn', '5000.00', '?; 5000.00', 'kg,item'],
    ['NO', 'korea-efta', '24,48', '24.48 NOK/kg', 'kg'],
    ['NO', 'korea-efta', '45,9 %', '45.9', 'kg,item'],
    ['NO', 'korea-efta', 'MFN', 'MFN'],
  ];
  test.each(table(rows))('%s %s: %s', (market, column, text, states, unit) => {
    expect(read(market, column, text, unit)).toBe(states);
  });
});

describe('units that stand elsewhere', () => {
  const rows: readonly Row[] = [
    ['NZ', 'mfn', 'per l al $67.220', '67.22 NZD/l alcohol'],
    ['NZ', 'mfn', 'per l al 5%  plus $67.220', '5 + 67.22 NZD/l alcohol'],
    ['NZ', 'mfn', 'per l  10.40￠', '0.104 NZD/l'],
    ['NZ', 'mfn', 'per gigajoule  $3.17', '3.17 NZD/GJ'],
    ['NZ', 'mfn', 'per l ms 70.024￠ plus 8￠ per g of Pb', '?; per l ms 70.024¢ plus 8¢ per g of Pb'],
    [
      'AU',
      'mfn',
      '$0.477/L of diesel plus $0.477/L of ethanol plus $0.477/L of other substances (if any) in the blend',
      '0.477 AUD/l',
    ],
  ];
  test.each(table(rows))('%s %s: %s', (market, column, text, states) => {
    expect(read(market, column, text)).toBe(states);
  });

  test('a rate with a part that is not understood stays whole', () => {
    expect(read('NZ', 'mfn', 'per l ms  70.024￠  per g of Pb')).toBeUndefined();
    expect(read('NZ', 'mfn', 'per l ms 5  70.024￠  plus 8￠  per g of Pb')).toBeUndefined();
    expect(
      read('AU', 'mfn', '$0.477/L of diesel plus $0.5/L of other substances (if any) in the blend'),
    ).toBeUndefined();
    expect(read('RU', 'mfn', '1 EUR/ m3 engine capacity')).toBeUndefined();
  });
});
