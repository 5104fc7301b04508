import { describe, expect, it } from 'vitest';
import { japanMfn, japanRcep } from '../../../../src/ingest/schedules/formats/jp-mfn.js';

const mfn = (general: string, temporary: string, wto: string) => japanMfn({ general, temporary, wto });

describe('the MFN rate of Japan', () => {
  it.each([
    ['is the WTO rate where that is lower', '5.8%', '', '4.8%', '4.8%'],
    ['is the general rate where the WTO rate is in brackets', '無税', '', '(無税)', 'Free'],
    ['is the general rate where the WTO rate is higher', 'Free', '', '(2%)', 'Free'],
    ['is the temporary rate in place of a higher general rate', '(15%)', '4.6%', '(4.6%)', '4.6%'],
    ['is the temporary rate in place of a lower general rate', '5%', '6%', '(8%)', '6%'],
    ['is the WTO rate below the temporary rate', '30%', '25%', '21%', '21%'],
    ['is the general rate where Japan has bound none', '934円/kl', '', '', '934 yen/kl'],
    ['is the WTO rate where there is no other', '', '', '3.9%', '3.9%'],
    ['is not a WTO rate in brackets by itself', '', '', '(3.9%)', ''],
    ['is not the WTO rate of the row above where the line is free', '22.40円/kg', '無税', '6.5%', 'Free'],
    ['is free where the WTO rate is an exemption', '17円/kg', '', '免税', 'Exemption'],
    ['is nothing where no column has a rate', '', '', '', ''],
  ])('%s', (_, general, temporary, wto, applied) => {
    expect(mfn(general, temporary, wto)).toBe(applied);
  });

  it.each([
    ['compares amounts', '4,000,000円/頭', '', '3,400,000円/頭', '3,400,000 yen/each'],
    [
      'compares rates of the same form',
      '9.6%又は160円/㎡のうちいずれか高い税率',
      '',
      '7.9%又は130円/㎡のうちいずれか高い税率',
      '7.9% or 130 yen/m2, whichever is the greater',
    ],
    ['knows that a percentage is below a sum with it', '5.8%+3円/kg', '', '5.8%', '5.8%'],
    [
      'knows that a percentage is below a charge of which it is the least',
      '60%又は4,800円/足のうちいずれか高い税率',
      '21.6%',
      '30%又は4,300円/足のうちいずれか高い税率',
      '21.6%',
    ],
    [
      'cannot compare an amount with a percentage',
      '1.68円/kg',
      '',
      '5.5%',
      '1.68 yen/kg or 5.5%, whichever is the less',
    ],
    [
      'cannot compare sums of which each part is lower in another',
      '(35%+466円/kg)',
      '36%+130円/kg',
      '*29.8%+396円/kg',
      '36% + 130 yen/kg or 29.8% + 396 yen/kg, whichever is the less',
    ],
  ])('%s', (_, general, temporary, wto, applied) => {
    expect(mfn(general, temporary, wto)).toBe(applied);
  });

  it.each([
    ['the WTO rate is lower for a part', '3%', '', '●2.5%〜(4.8%)', '2.5%~3%'],
    ['all parts of the WTO rate are lower', '5.6%', '', '●5%〜5.3%', '5%~5.6%'],
    ['a mark says that the temporary rate is for a part', '28%', '※1%', '16.8%', '1%~16.8%'],
    ['that part pays more than the rest', 'Free', '※1%', '(15%)', 'Free~1%'],
    ['brackets say that a lower rate does not apply', '10%', '', '(Free)', 'Free~10%'],
  ])('is a range where %s', (_, general, temporary, wto, applied) => {
    expect(mfn(general, temporary, wto)).toBe(applied);
  });

  it('is one rate where all parts of the WTO rate are in brackets', () => {
    expect(mfn('3%', '', '(3.9%)〜(4.8%)')).toBe('3%');
    expect(mfn('3%', '', '(無税）〜（3.9%)又は(5円/kg)')).toBe('3%');
    expect(mfn('3.5%', '', '（一部3.5%）')).toBe('3.5%');
  });

  it('is the marked temporary rate where the general rate is in brackets: then it is for all goods', () => {
    expect(mfn('(35%)', '※21.2%', '(29.8%)')).toBe('21.2%');
  });

  it('has no marks of quotas and safeguards', () => {
    expect(mfn('(466円/kg)', '◎無税', '(無税)')).toBe('Free');
    expect(mfn('#5%', '', '3%')).toBe('3%');
    expect(mfn('', '361円/kg', '*(361円/kg)')).toBe('361 yen/kg');
  });

  it('is the same from either edition', () => {
    const japanese = mfn(
      '21.3%又は156.80円/lのうちいずれか低い税率\nただしその税率が93円/lを下回る場合は93円/l',
      '',
      '',
    );
    const english = '21.3% or 156.80 yen/l, whichever is the less, subject to a minimum customs duty of 93 yen/l';
    expect(japanese).toBe(english);
    expect(mfn(english, '', '')).toBe(english);
    expect(mfn('29.8％＋1,159円/kg', '', '')).toBe(mfn('29.8%+  1,159yen /kg', '', ''));
  });

  it('keeps a formula in the words of the file', () => {
    expect(mfn('(5%)', '1キログラムにつき部分肉に係る基準輸入価格と課税価格との差額', '(482円/kg)')).toBe(
      '1キログラムにつき部分肉に係る基準輸入価格と課税価格との差額',
    );
    expect(mfn('(490円−課税価格)/kg', '', '')).toBe('(490 yen - the value for customs duty)/kg');
  });
});

describe('the rate of Japan for Korean goods', () => {
  it.each([
    ['is the rate of the cell', '4.6%', '4.6%'],
    ['is free', '無税', 'Free'],
    ['is not conceded where the cell is empty', '', 'MFN'],
    ['is a rate in brackets too', '(3.9%)', '3.9%'],
    ['keeps what is not conceded for a part', '無税〜(3.9%)又は非譲許', 'Free~(3.9%) or unbound'],
    ['keeps conditions', 'アミノ酸　3.1%\nその他のもの　2%', 'アミノ酸 3.1% Other 2%'],
  ])('%s', (_, cell, rate) => {
    expect(japanRcep(cell)).toBe(rate);
  });
});
