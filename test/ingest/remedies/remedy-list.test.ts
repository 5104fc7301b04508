import { describe, expect, it } from 'vitest';
import { coveredCodes } from '../../../src/ingest/remedies/covered-codes.js';
import { productNames } from '../../../src/ingest/remedies/product-names.js';
import { type PublishedRemedy, readRemedies } from '../../../src/ingest/remedies/remedy-list.js';
import { remedyList } from '../../../src/ingest/remedies/remedy-rows.js';

const known = {
  now: new Set(['3906', '390690', '7606', '760611', '340231', '340239']),
  became: new Map([['340211', ['340231', '340239']]]),
};

describe('The codes of a measure', () => {
  it.each<[string, string[], string[], string[]]>([
    ['are subheadings', ['390690'], ['390690'], []],
    ['are cut to the subheading', ['3906909017', '39069090'], ['390690'], []],
    ['can be headings, which have their subheadings', ['7606', '760611'], ['7606'], []],
    ['of an older edition are those of today', ['34021110'], ['340231', '340239'], []],
    ['that stand for nothing are not read', ['77287010', '390690'], ['390690'], ['77287010']],
    ['that a spreadsheet rounded are not read', ['390000000000', '390690000000'], [], ['390000000000', '390690000000']],
  ])('%s', (_, codes, covers, unread) => {
    expect(coveredCodes(codes, known)).toEqual({ covers, unread });
  });
});

describe('The name of the goods', () => {
  it.each([
    ['감열지(Thermal Paper)', '감열지', 'Thermal Paper'],
    [
      '감열지(특정 경량지)(Thermal paper (certain lightweight))',
      '감열지(특정 경량지)',
      'Thermal paper (certain lightweight)',
    ],
    ['ABS 수지(ABS) 수지(ABS Resins)', 'ABS 수지(ABS) 수지', 'ABS Resins'],
    [
      '납축전지(Electric accumulators)(Automotive batteries)',
      '납축전지',
      'Electric accumulators; Automotive batteries',
    ],
    ['아연도금강판((Galvanized Coils/Sheets)', '아연도금강판', 'Galvanized Coils/Sheets'],
    ['고무(Rubber of 1500 series(ESBR)]', '고무', 'Rubber of 1500 series(ESBR)'],
  ])('is read in both languages: %s', (text, ko, en) => {
    expect(productNames(text)).toEqual({ ko, en });
  });
});

const row = (given: Partial<PublishedRemedy> = {}): PublishedRemedy => ({
  no: '4',
  imposing_iso2: 'AE',
  hs_codes: '390690',
  product: '고흡수성 수지(Super absorbent polymers)',
  type_status: '반덤핑(규제중)',
  targets: '중국, 한국',
  period: 'ㅇ 부과기간 : 2023-03-04 ~ 2028-03-03',
  rate: 'ㅇ 판정결과  ·  중국 : 6~27.7%  ·  한국 : 124%',
  korea_targeted: 'Y',
  ...given,
});
const read = (...rows: PublishedRemedy[]) => readRemedies(rows, known, (country) => ['AT', 'BE'].includes(country));

describe('The list of measures', () => {
  it('is read', () => {
    expect(read(row()).remedies).toEqual([
      {
        market: 'country/AE',
        instrument: 'ANTI_DUMPING',
        isInvestigation: false,
        product: { en: 'Super absorbent polymers', ko: '고흡수성 수지' },
        from: '2023-03-04',
        until: '2028-03-03',
        covers: ['390690'],
        codes: ['390690'],
        rate: { rate: 124 },
        no: '4',
      },
    ]);
  });

  it('has a measure of the Union once', () => {
    const { remedies, leftOut } = read(row({ imposing_iso2: 'AT' }), row({ imposing_iso2: 'BE', no: '5' }), row());
    expect(remedies.map(({ market, no }) => [market, no])).toEqual([
      ['bloc/EU', '4'],
      ['country/AE', '4'],
    ]);
    expect(leftOut).toEqual([{ no: '5', why: 'REPEATED' }]);
  });

  it('says of an investigation no duty, not even a provisional one', () => {
    const [found] = read(
      row({
        type_status: '반덤핑(조사중)',
        period: 'ㅇ 조사개시일 : 2024-07-01',
        rate: 'ㅇ 판정결과(잠정) · 한국 : 7.19%',
      }),
    ).remedies;
    expect(found).toMatchObject({ isInvestigation: true, from: '2024-07-01', until: '', rate: {} });
  });

  it.each<[string, Partial<PublishedRemedy>, string | undefined]>([
    ['for all but Korea', { targets: '전세계(한국 제외)' }, 'KOREA_EXCEPTED'],
    [
      'of Saudi Arabia alone, under another country',
      { rate: '한국 : 26%* GCC가 아닌 사우디 단독조치임' },
      'OTHER_MARKET',
    ],
    ['of Saudi Arabia alone', { imposing_iso2: 'SA', rate: '한국 : 26%* GCC가 아닌 사우디 단독조치임' }, undefined],
    [
      'on goods of another country',
      { type_status: '상계관세(초국경보조금)(조사중)', targets: '베트남 (한국)' },
      'OTHER_ORIGIN',
    ],
    ['that is suspended', { rate: '한국 : 0.14%(규제 잠정 중단)' }, 'SUSPENDED'],
    ['without a code that can be read', { hs_codes: '390000000000' }, 'NO_CODE'],
  ])('says why it leaves out one %s', (_, given, why) => {
    expect(read(row(given)).leftOut).toEqual(why === undefined ? [] : [{ no: '4', why }]);
  });

  it('skips what is not aimed at Korea', () => {
    expect(read(row({ korea_targeted: 'N' }))).toEqual({ remedies: [], leftOut: [] });
  });

  it.each([
    ['우회수출(반덤핑)(규제중)', 'ANTI_CIRCUMVENTION'],
    ['상계관세(규제중)', 'COUNTERVAILING'],
    ['세이프가드(규제중)', 'SAFEGUARD'],
  ])('knows the kind %s', (type_status, instrument) => {
    expect(read(row({ type_status })).remedies).toMatchObject([{ instrument }]);
  });

  it('gives each measure an id of its own', () => {
    const ids = remedyList(read(row(), row({ no: '9', rate: '한국 : 3%' }), row({ imposing_iso2: 'SA' })).remedies)
      .split('\n')
      .map((line) => line.split(',')[0]);
    expect(ids).toEqual([
      'id',
      'ae/trade-remedy/anti-dumping/super-absorbent-polymers',
      'ae/trade-remedy/anti-dumping/super-absorbent-polymers-2',
      'sa/trade-remedy/anti-dumping/super-absorbent-polymers',
      '',
    ]);
  });
});
