import { describe, expect, test } from 'vitest';
import { type Row, read, table } from './read.js';

describe('a percentage', () => {
  const rows: readonly Row[] = [
    ['SA', 'mfn', '5%', '5'],
    ['CA', 'mfn', '6.5 %', '6.5'],
    ['VN', 'mfn', '127.5%', '127.5'],
    ['CA', 'mfn', '298.5 %', '298.5'],
    ['ZA', 'mfn', '13,2%', '13.2'],
    ['CO', 'korea-colombia', '0.00%', '0'],
    ['MX', 'mfn', 'Exemption', '0'],
    ['SA', 'mfn', 'Exempted', '0'],
    ['IN', 'mfn', 'FREE%', '0'],
    ['ZA', 'mfn', 'free', '0'],
    ['MM', 'mfn', 'zero', '0'],
  ];
  test.each(table(rows))('%s %s: %s', (market, column, text, states) => {
    expect(read(market, column, text)).toBe(states);
  });
});

describe('a word in place of a rate', () => {
  const rows: readonly Row[] = [
    ['IL', 'korea-israel', '미양허', 'MFN'],
    ['PE', 'korea-peru', 'N.A.', 'MFN'],
    ['MY', 'korea-asean', 'N.O.', 'MFN'],
    ['ID', 'korea-indonesia', 'MFN', 'MFN'],
    ['KH', 'rcep', '미확인', '?'],
    ['AE', 'mfn', 'special goods', '?; special goods'],
    ['AE', 'mfn', 'PROHIBITED', 'X; PROHIBITED'],
    ['SA', 'mfn', 'Prohibited from Importing', 'X; Prohibited from Importing'],
    ['SA', 'mfn', 'Prohibited from Exporting and Importing', 'X; Prohibited from Exporting and Importing'],
    ['SA', 'mfn', 'Prohibited from Exporting', '?; Prohibited from Exporting'],
    ['US', 'mfn', 'See additional U.S. note 3', '?; See additional U.S. note 3'],
    [
      'US',
      'mfn',
      'The duty provided in the applicable subheading + 25%',
      '?; The duty provided in the applicable subheading + 25%',
    ],
  ];
  test.each(table(rows))('%s %s: %s', (market, column, text, states) => {
    expect(read(market, column, text)).toBe(states);
  });

  test('is not understood in an MFN column that says that nothing is conceded', () => {
    expect(read('IL', 'mfn', '미양허')).toBeUndefined();
  });
});

describe('an amount per unit', () => {
  const rows: readonly Row[] = [
    ['US', 'mfn', '14.7¢/kg', '0.147 USD/kg'],
    ['US', 'mfn', '2.8¢/kg + 6.2%', '6.2 + 0.028 USD/kg'],
    ['US', 'mfn', '18.5¢/kg on drained weight', '0.185 USD/kg drained weight'],
    ['US', 'mfn', '90¢/pr. + 37.5%', '37.5 + 0.9 USD/pair'],
    ['CA', 'mfn', '$98.60/tonne plus 7 %', '7 + 98.6 CAD/t'],
    ['AU', 'korea-australia', '$97.90 /L of alcohol', '97.9 AUD/l alcohol'],
    ['SG', 'mfn', '$16.00 Per Litre of Alcohol', '16 SGD/l alcohol'],
    ['BN', 'mfn', '22¢/dal', '0.022 BND/l'],
    ['BN', 'rcep', '$0.38/dal', '0.038 BND/l'],
    ['KH', 'mfn', '15%+0.02$/l', '15 + 0.02 USD/l'],
    ['GB', 'mfn', '12% + 254 GBP / 100 kg', '12 + 2.54 GBP/kg'],
    ['GB', 'mfn', '121 GBP / 1,000 kg', '121 GBP/t'],
    ['GB', 'mfn', '43 GBP / 1,000 p/st', '0.043 GBP/item'],
    ['GB', 'mfn', '10 GBP / hl', '10 GBP/hl'],
    ['GB', 'mfn', '4% + 7.8 GBP / 100 kg / net drained wt', '4 + 0.078 GBP/kg drained weight'],
    ['IS', 'mfn', '30% + 499 ISK/Kg', '30 + 499 ISK/kg'],
    ['RU', 'mfn', '250 USD/ 1000 kg', '250 USD/t'],
    ['RU', 'mfn', '2 EUR/ 1000 piece', '0.002 EUR/item'],
    ['ZA', 'mfn', '234,89c/kg', '2.3489 ZAR/kg'],
    ['ZA', 'mfn', '0,183c/li', '0.00183 ZAR/l'],
    ['ID', 'mfn', 'Rp. 21,450,-/menit', '21450 IDR/minute'],
    ['TW', 'mfn', 'NT$15.6/KGM', '15.6 TWD/kg'],
    ['BD', 'mfn', 'BDT 1500 per MT', '1500 BDT/t'],
    ['BD', 'mfn', 'BDT 6.00 per 11.664 gm', '6 BDT/11.664 g'],
    ['MX', 'mfn', '20%+0.36 USD/kg', '20 + 0.36 USD/kg'],
    ['NZ', 'rcep', '3.7% plus $67.220/l al', '3.7 + 67.22 NZD/l alcohol'],
    ['NZ', 'korea-new-zealand', 'Free plus $1,812.61/KTC', '1812.61 NZD/kg tobacco content'],
    ['MY', 'mfn', '"5% and RM40.00"', '5 + 40 MYR/kg', 'kg'],
    ['MY', 'mfn', 'RM0.20 per stk', '0.2 MYR/item', 'kg'],
    ['JP', 'mfn', '35% + 120yen/kg', '35 + 120 JPY/kg'],
  ];
  test.each(table(rows))('%s %s: %s', (market, column, text, states, unit) => {
    expect(read(market, column, text, unit)).toBe(states);
  });

  test('is not understood without its unit, its currency or a unit that is known', () => {
    expect(read('AU', 'mfn', '$5', 'kg')).toBeUndefined();
    expect(read('JP', 'mfn', '$5/kg')).toBeUndefined();
    expect(read('US', 'mfn', '$5/smidgen')).toBeUndefined();
  });
});

describe('a lowest and a highest charge', () => {
  const rows: readonly Row[] = [
    ['CA', 'mfn', '270 % but not less than $3.15/kg', '270 min 3.15 CAD/kg'],
    ['CA', 'mfn', '5 % but not less than 4.74 ¢/kg or more than 9.48 ¢/kg', '5 min 0.0474 CAD/kg max 0.0948 CAD/kg'],
    ['RU', 'mfn', '10%, but not less than 0.046 EUR/ l', '10 min 0.046 EUR/l'],
    ['IL', 'mfn', '7 ILS per Kilogram but no more than 30%', '7 ILS/kg max 30'],
    [
      'IL',
      'mfn',
      '8.40% but no more than 71.40% but no less than 1.77 ILS per Kilogram',
      '8.4 min 1.77 ILS/kg max 71.4',
    ],
    ['IL', 'mfn', '12% + 1.38 ILS per Liter but no less than 4.99 ILS per Liter', '12 + 1.38 ILS/l min 4.99 ILS/l'],
    ['SA', 'mfn', '20% with minimum limit 1 Riyal for each kilogram', '20 min 1 SAR/kg'],
    ['SA', 'mfn', '25% with minimum limit 6 Halala for each unit', '25 min 0.06 SAR/item'],
    ['SA', 'mfn', '100% with minimum limit 200 Riyal for each 1000 unit', '100 min 0.2 SAR/item'],
    ['ZA', 'mfn', '450c/kg with a maximum of 96%', '4.5 ZAR/kg max 96'],
    ['TH', 'mfn', '5% or 3.75 baht/Kilogram', '5 min 3.75 THB/kg'],
    ['TH', 'mfn', '27% or 5 baht/Solid Kilogram - not solid litre', '27 min 5 THB/kg if solid, else l'],
    ['TW', 'mfn', 'NT$11.3/KGM or 15% whichever is higher', '11.3 TWD/kg min 15'],
    ['JP', 'rcep', '20.5% or 15.81 yen/kg, whichever is the greater', '20.5 min 15.81 JPY/kg'],
    ['JP', 'rcep', '3% or 0.92 yen/kg, whichever is the less', '3 max 0.92 JPY/kg'],
    [
      'JP',
      'rcep',
      '10.3% or 85.94 yen/l, whichever is the less, subject to a minimum customs duty of 46.06 yen/l',
      '10.3 min 46.06 JPY/l max 85.94 JPY/l',
    ],
    ['IN', 'mfn', '20% or Rs.27 per sq.m. whichever is higher', '20 min 27 INR/m2'],
    ['IN', 'mfn', '25% or Rs. 30 per kg., whichever is lower', '25 max 30 INR/kg'],
    ['AU', 'mfn', '5%, or, if lower, $0.45/kg TSS', '5 max 0.45 AUD/kg TSS'],
    ['MY', 'mfn', '25% or RM0.15 w.i.t.h', '25 min 0.15 MYR/kg', 'kg'],
  ];
  test.each(table(rows))('%s %s: %s', (market, column, text, states, unit) => {
    expect(read(market, column, text, unit)).toBe(states);
  });

  test('is not known where the publisher does not say which of two rates applies', () => {
    expect(read('IN', 'mfn', '25% or Rs. 30 per kg.')).toBe('?; 25% or Rs. 30 per kg.');
    expect(read('ZA', 'mfn', '40% or 240c/kg')).toBe('?; 40% or 240c/kg');
    expect(read('IN', 'mfn', '20% or Rs. 105 per sq. metre, whichever')).toBeUndefined();
  });

  test('does not take what is added to the whole charge for a part of the bound', () => {
    expect(read('CA', 'mfn', '1.88 ¢/kg but not less than 4 % plus 4 %')).toBeUndefined();
  });
});

describe('a text with a fault', () => {
  test.each([
    '10% or Rs. 20%0 per kg., whichever is higher',
    'Rs. 120% per kg.',
    '5%5%',
    '5',
    '1500%',
    '0.025',
    '%',
    '',
  ])('%s', (text) => {
    expect(read('IN', 'mfn', text)).toBeUndefined();
  });
});
