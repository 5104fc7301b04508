import { describe, expect, it } from 'vitest';
import {
  readJapan,
  readStrategicLinks,
  readTaiwan,
  readUnitedStates,
} from '../../../src/ingest/agency-codes/read-lists.js';

describe('lists of agency codes', () => {
  it('are read from the tariff file of the United States, below its two first lines', () => {
    const text = [
      'HTS Date:,2/21/2026,,,',
      ',,,,',
      'Tariff Number,Description,AD Duty,PGA 1,PGA 2',
      '3304991000,"JELLY, RETAIL",N,AM7,FD2',
      '8517130000,PHONES,N,,',
    ].join('\n');
    expect(readUnitedStates(text)).toEqual([
      { code: '3304991000', marks: [{ agencyCode: 'us/agency-code/am7' }, { agencyCode: 'us/agency-code/fd2' }] },
      { code: '8517130000', marks: [] },
    ]);
  });

  it('are read from a chapter of Japan, with the laws of the rows above a line', () => {
    const row = (stat_code: string, hs_code: string, law: string[], children: unknown[] = []) => ({
      stat_code,
      hs_code,
      law,
      children,
    });
    const chapter = [
      row('33.04', '', [], [row('3304.99', '', ['PA'], [row('3304.99', '010', ['PL']), row('3304.99', '090', [])])]),
    ];
    expect(readJapan(chapter)).toEqual([
      { code: '330499010', marks: [{ agencyCode: 'jp/agency-code/pa' }, { agencyCode: 'jp/agency-code/pl' }] },
      { code: '330499090', marks: [{ agencyCode: 'jp/agency-code/pa' }] },
    ]);
  });

  it('are read from the lines of Taiwan, without those on other origins', () => {
    const text = '세번,수출입규정 (수입)\n19023010,\n19023010107,F01 MW0\n84151010107,555 C02\n';
    expect(readTaiwan(text, (id) => id !== 'tw/agency-code/555')).toEqual([
      { code: '19023010107', marks: [{ agencyCode: 'tw/agency-code/f01' }] },
      {
        code: '84151010107',
        marks: [{ agencyCode: 'tw/agency-code/others', entry: '555' }, { agencyCode: 'tw/agency-code/c02' }],
      },
    ]);
  });

  it('are read from Korean links, by subheading of the newer edition and without technology', () => {
    const text =
      '품목번호,통제번호\nHSKCD,CNTRLNO\n2507001010,1C111.d.\n2507001010,1C111.a.\n4901990000,1E001\n8524000000,3A001\n';
    expect(readStrategicLinks(text, (code) => (code === '852400' ? ['852411', '852412'] : [code]))).toEqual(
      [
        ['250700', '1C111'],
        ['852411', '3A001'],
        ['852412', '3A001'],
      ].map(([code, entry]) => ({ code, marks: [{ agencyCode: 'kr/agency-code/strategic-items', entry }] })),
    );
  });
});
