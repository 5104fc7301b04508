import { describe, expect, test } from 'vitest';
import { type Row, read, table } from './read.js';

describe('days in a cell', () => {
  const rows: readonly Row[] = [
    ['SV', 'mfn', '0% (Valid until March 31, 2026)', '0 | 2026-04-01: ?'],
    ['CO', 'mfn', '0% (2024.08.28~2026.08.27)', '0 | 2026-08-28: ?'],
    ['CO', 'mfn', '0% (2023.12.13~2025.12.31)', '0 | 2026-01-01: ?'],
    ['CO', 'mfn', '0% (2021.12.13~2024.12.31)', '?'],
    ['UZ', 'mfn', '5%(잠정세율: 0%, ~2016-01-01)', '5'],
    ['UZ', 'mfn', '20%, but not less than $0.3 / kg(잠정세율: 0%, ~2016-01-01)', '20 min 0.3 USD/kg'],
    ['UZ', 'mfn', '5%(잠정세율: 0%, ~2026-06-30)', '0 | 2026-07-01: 5'],
    ['RU', 'mfn', '0% (5% from 2025/4/1)', '5'],
    ['RU', 'mfn', '0% (5% from 2026/4/1)', '0 | 2026-04-01: 5'],
    [
      'AU',
      'rcep',
      '4% From 1 January 2024: 3% From 1 January 2026: 2% From 1 January 2028: Free',
      '3 | 2026-01-01: 2 | 2028-01-01: 0',
    ],
    ['AU', 'rcep', 'From 1 January 2022: 4% From 1 January 2024 3% From 1 January 2026 Free', '3 | 2026-01-01: 0'],
    ['AU', 'rcep', 'From 1 January 2022: 5%', '5'],
    ['AU', 'korea-australia', '10% - From 12 December 2014  8% - From 1 January 2017  Free - From 1 January 2021', '0'],
    ['AU', 'mfn', '5%  CA:Free  From 1 July 2018:  3.75%  CA: Free  From 1 July 2019:  Free', '0'],
    [
      'AU',
      'rcep',
      '4%, and $97.90 /L of alcohol From 1 January 2026: 2%, and $97.90 /L of alcohol From 1 January 2028: $97.90 /L of alcohol',
      '4 + 97.9 AUD/l alcohol | 2026-01-01: 2 + 97.9 AUD/l alcohol | 2028-01-01: 97.9 AUD/l alcohol',
    ],
    [
      'AU',
      'rcep',
      '4%  From 1 January 2026: 2%  From 1 January 2028: Free  From 1 January 2022: Free - Tractors for dumpers  Other  (Rate No 002)',
      '0..4; 4%, 0% - Tractors for dumpers Other (Rate No 002) | 2026-01-01: 0..2; 2%, 0% - Tractors for dumpers Other (Rate No 002) | 2028-01-01: 0',
    ],
  ];
  test.each(table(rows))('%s %s: %s', (market, column, text, states) => {
    expect(read(market, column, text)).toBe(states);
  });

  test('a step without its year is not understood', () => {
    expect(read('AU', 'mfn', '5%  From 1 July  2.5%  From 1 July 2019:  Free')).toBeUndefined();
  });

  test('a rate that begins after the edition is not stated for its day', () => {
    expect(read('CO', 'mfn', '0% (2026.02.01~2026.08.27)')).toBeUndefined();
  });
});

const tcd = (rate: string, from = '2005-01-01', to = '') => `${rate} - Third country duty (${from} ~ ${to})`;
const preference = (rate: string, from = '2011-07-01', to = '') => `${rate} - Tariff preference (${from} ~ ${to})`;
const ships =
  '0.000 % - Suspension - goods for certain categories of ships, boats and other vessels and for drilling or production platforms (2016-07-01 ~ )';
const airworthiness = '0.000 % - Airworthiness tariff suspension (2018-11-01 ~ )';

describe('the tariff of the European Union', () => {
  const rows: readonly (readonly [what: string, text: string, states: string])[] = [
    ['a duty', tcd('6.500 %'), '6.5'],
    ['a duty per 100 kg', tcd('75.500 EUR DTN'), '0.755 EUR/kg'],
    ['a duty per tonne', tcd('1,024.000 EUR TNE'), '1024 EUR/t'],
    ['a compound duty', tcd('8.300 % + 18.400 EUR DTN MAX 20.700 %'), '8.3 + 0.184 EUR/kg max 20.7'],
    [
      'a duty per item with bounds',
      tcd('4.500 % MIN 0.300 EUR NAR MAX 0.800 EUR NAR'),
      '4.5 min 0.3 EUR/item max 0.8 EUR/item',
    ],
    ['a duty per 1,000 items', tcd('52.000 EUR MIL'), '0.052 EUR/item'],
    ['a duty by alcohol', tcd('1.750 EUR ASV X'), '1.75 EUR/hl/% vol'],
    ['a duty by drained weight', tcd('5.100 % + 9.400 EUR DTN E'), '5.1 + 0.094 EUR/kg drained weight'],
    ['an agricultural component', tcd('9.000 % + EA'), '9..; 9.000 % + EA'],
    [
      'an agricultural component with a maximum',
      tcd('9.100 % + EA MAX 18.700 % +ADSZ'),
      '9.1..; 9.100 % + EA MAX 18.700 % +ADSZ',
    ],
    ['relief for ships and aircraft is not the rate', `${ships}   ${airworthiness}   ${tcd('2.700 %')}`, '2.7'],
    [
      'a suspension for all is the rate',
      `${airworthiness}   ${tcd('6.500 %')}   0.000 % - Autonomous tariff suspension (2025-01-01 ~ )`,
      '0',
    ],
    [
      'the duty comes back after a suspension',
      `${tcd('6.500 %')}   0.000 % - Autonomous tariff suspension (2025-01-01 ~ 2025-12-31)`,
      '0 | 2026-01-01: 6.5',
    ],
    [
      'a suspension that is over',
      `${tcd('6.500 %')}   0.000 % - Autonomous tariff suspension (2020-01-01 ~ 2024-12-31)`,
      '6.5',
    ],
    [
      'a suspension for an end use is named beside the rate',
      `${tcd('6.500 %')}   0.000 % - Autonomous suspension under end-use (2025-01-01 ~ )`,
      '6.5; 0.000 % - Autonomous suspension under end-use',
    ],
    [
      'a quota of the other column is named beside the rate',
      `${tcd('13.400 %')} || 35.000 % - Non preferential tariff quota (2025-07-01 ~ 2026-06-30)`,
      '13.4; 35.000 % - Non preferential tariff quota',
    ],
    [
      'the duty of a line for an end use, and that it is for that use',
      '0.000 % - Non preferential duty under end-use (2013-01-01 ~ )',
      '0; 0.000 % - Non preferential duty under end-use',
    ],
    [
      'duties of seasons',
      `${tcd('13.600 %', '2025-06-01', '2025-08-31')}   ${tcd('8.000 %', '2025-09-01', '2025-10-31')}   ${tcd('5.000 %', '2025-11-01', '2025-12-31')}`,
      '8 | 2025-11-01: 5 | 2026-01-01: ?',
    ],
    [
      'a duty for listed substances',
      `[Annex I] ${tcd('0.000 %')}   [Other] ${tcd('6.500 %')}`,
      '0..6.5; [Annex I] 0.000 % [Other] 6.500 %',
    ],
    [
      'a certificate',
      `Cond:  B cert: Y-155 (01):50.000 % ; B (01):${tcd('5.100 %')}`,
      '5.1..50; Cond: B cert: Y-155 (01):50.000 % ; B (01):5.100 %',
    ],
  ];
  test.each(rows)('%s', (_, text, states) => {
    expect(read('EU', 'mfn', text)).toBe(states);
  });

  const korean: readonly (readonly [what: string, text: string, states: string])[] = [
    ['a preference', preference('0.000 %'), '0'],
    [
      'a preference with a quota',
      `${preference('0.000 %')}   0.000 % - Preferential tariff quota (2025-07-01 ~ 2026-06-30)`,
      '0; 0.000 % - Preferential tariff quota',
    ],
    [
      'a preference of seasons, with none between them',
      `${preference('0.000 %', '2025-07-01', '2026-02-14')}   ${preference('0.000 %', '2026-06-16', '2026-06-30')}`,
      '0 | 2026-02-15: MFN | 2026-06-16: 0 | 2026-07-01: ?',
    ],
    [
      'a preference of a season that has not begun',
      preference('0.000 %', '2025-12-01', '2025-12-31'),
      'MFN | 2025-12-01: 0 | 2026-01-01: ?',
    ],
    [
      'a preference for an end use, and that it is for that use',
      '0.000 % - Preference under end-use (2012-01-01 ~ )',
      '0; 0.000 % - Preference under end-use',
    ],
    [
      'an entry price',
      `${preference('0.000 %', '2025-07-01', '2025-10-31')}   Cond:  V 28.600 EUR/DTN(01):0.000 % ; V 28.000 EUR/DTN(01):0.000 % + 0.600 EUR DTN ; V 0.000 EUR/DTN(01):0.000 % + 10.600 EUR DTN - Tariff preference (2025-11-01 ~ 2025-12-31)`,
      '0 | 2025-11-01: 0..; Cond: V 28.600 EUR/DTN(01):0.000 % ; V 28.000 EUR/DTN(01):0.000 % + 0.600 EUR DTN ; V 0.000 EUR/DTN(01):0.000 % + 10.600 EUR DTN | 2026-01-01: ?',
    ],
    [
      'a remedy is another rule',
      `${preference('0.000 %')}   [TK Corporation, Busan] 32.400 % - Definitive anti-dumping duty (2019-04-11 ~ )   [Other] 44.000 % - Definitive anti-dumping duty (2019-04-11 ~ )`,
      '0; Definitive anti-dumping duty',
    ],
    [
      'a remedy without a preference',
      '15.800 % - Definitive anti-dumping duty (2020-10-21 ~ 2025-10-21)',
      '?; Definitive anti-dumping duty',
    ],
  ];
  test.each(korean)('%s', (_, text, states) => {
    expect(read('EU', 'korea-eu', text)).toBe(states);
  });

  test('a measure of an unknown kind or a cut-off cell is not understood', () => {
    expect(read('EU', 'mfn', `${tcd('5.000 %')} 3.000 % - Additional duty (2025-01-01 ~ )`)).toBeUndefined();
    expect(read('EU', 'mfn', `${tcd('5.000 %')} 3.000 % - Third country du`)).toBeUndefined();
    expect(read('EU', 'mfn', tcd('5.000 EUR XXX'))).toBeUndefined();
  });
});
