import { describe, expect, it } from 'vitest';
import { euOriginRules } from '../../../src/ingest/origin/eu-rules.js';
import { originList } from '../../../src/ingest/origin/origin-row.js';
import { ukOriginRules } from '../../../src/ingest/origin/uk-rules.js';

const heading = 'Manufacture from materials of any heading, except that of the product';
const value =
  'Manufacture in which the value of all the materials used does not exceed 40\u00a0% of the ex-works price';

describe('The British list', () => {
  const set = (given: object) => ({
    heading: '8501',
    subdivision: 'Electric motors',
    min: '8501000000',
    max: '8501999999',
    rules: [{ rule: heading, operator: null }],
    ...given,
  });
  const read = (...sets: object[]) => ukOriginRules({ rule_sets: sets.map(set) });

  it('is a rule for each set, with its alternatives in one text', () => {
    const rules = [
      { rule: `${heading}.`, operator: null },
      {
        rule: 'Manufacture in which the value of all the materials used does not exceed **40%** of it.',
        operator: 'or',
      },
    ];
    expect(read({ rules })).toEqual([
      {
        from: '8501000000',
        to: '8501999999',
        ex: false,
        goods: '',
        text: `${heading}; or manufacture in which the value of all the materials used does not exceed 40 % of it.`,
        locator: '8501',
      },
    ]);
  });

  it.each([
    ['a part of a heading', { heading: 'ex 8501' }, { ex: true, goods: 'Electric motors' }],
    ['the rest of a chapter, whose title limits nothing', { heading: 'ex Chapter 85' }, { ex: true, goods: '' }],
    [
      'the rest of a heading',
      { heading: 'ex Chapter 85', subdivision: 'Any other product from heading 8501' },
      { ex: true, goods: 'Any other product from heading 8501' },
    ],
    ['all of a heading', {}, { ex: false, goods: '' }],
  ])('says what a rule covers: %s', (_, given, expected) => {
    expect(read(given)).toMatchObject([expected]);
  });

  it('tells sets of one range apart by their goods', () => {
    const rules = read({ subdivision: 'Sugars ▸ Maltose' }, { subdivision: 'Sugars ▸ Other' });
    expect(rules.map(({ ex, goods }) => [ex, goods])).toEqual([
      [true, 'Sugars; Maltose'],
      [true, 'Sugars; Other'],
    ]);
  });

  it('refuses a file of another shape', () => {
    expect(() => ukOriginRules({ rule_sets: [{ heading: '8501' }] })).toThrow();
    expect(() => read({ rules: [{ rule: heading, operator: 'and' }] })).toThrow();
  });
});

describe('The European list', () => {
  const row = (sub_heading: string, given: object = {}) => ({
    sub_heading,
    heading: 'Chapter&nbsp;85',
    description: 'Electrical machinery',
    rule: heading,
    alternate_rule: '',
    ...given,
  });
  const read = (rules: object[], now: string[], moved: { hs2017: string; hs2022: string }[] = []) =>
    euOriginRules({ rules }, { now, moved });
  const rangesOf = (rules: ReturnType<typeof read>) => rules.map(({ from, to }) => `${from}-${to}`);

  it('states equal rules of neighbours once', () => {
    const rules = read([row('850110'), row('850120'), row('850131')], ['850110', '850120', '850131']);
    expect(rules).toEqual([
      {
        from: '8501100000',
        to: '8501319999',
        ex: false,
        goods: '',
        text: `${heading}.`,
        locator: 'Chapter 85',
      },
    ]);
  });

  it('does not reach over a subheading without the rule, nor over one with another', () => {
    const codes = ['850110', '850120', '850131', '850132', '850133'];
    const rules = read([row('850110'), row('850131'), row('850132', { rule: value }), row('850133')], codes);
    expect(rangesOf(rules)).toEqual([
      '8501100000-8501109999',
      '8501310000-8501319999',
      '8501320000-8501329999',
      '8501330000-8501339999',
    ]);
  });

  it('keeps the alternative rule', () => {
    const [rule] = read([row('850110', { alternate_rule: value })], ['850110']);
    expect(rule?.text).toBe(
      `${heading}; or manufacture in which the value of all the materials used does not exceed 40 % of the ex-works price.`,
    );
  });

  it('says which goods each of several rules of a subheading covers', () => {
    const rules = read(
      [
        row('441820', { description: 'Mouldings', rule: 'Beading or moulding' }),
        row('441820', { description: 'Wood' }),
      ],
      ['441820'],
    );
    expect(rules.map(({ ex, goods }) => [ex, goods])).toEqual([
      [true, 'Mouldings'],
      [true, 'Wood'],
    ]);
  });

  it('moves rules to the subheadings of today', () => {
    const moved = [
      { hs2017: '851712', hs2022: '851713' },
      { hs2017: '851712', hs2022: '851714' },
    ];
    expect(rangesOf(read([row('851712')], ['851713', '851714'], moved))).toEqual(['8517130000-8517149999']);
  });

  // The old code 0307.92 has some of its goods left, and lost others.
  it('gives a subheading that took goods from several each of their rules, for their part', () => {
    const moved = [
      { hs2017: '030792', hs2022: '030792' },
      { hs2017: '030792', hs2022: '030990' },
      { hs2017: '030510', hs2022: '030990' },
    ];
    const rules = read([row('030792'), row('030510', { rule: value })], ['030792', '030990'], moved);
    expect(rules.map(({ from, ex, goods }) => [from, ex, goods])).toEqual([
      ['0307920000', false, ''],
      ['0309900000', true, 'HS 2017 0305.10'],
      ['0309900000', true, 'HS 2017 0307.92'],
    ]);
  });

  it('leaves a subheading without a rule where the file has none', () => {
    expect(read([row('850110')], ['850110', '950300']).map(({ to }) => to)).toEqual(['8501109999']);
  });
});

it('A list that ships quotes cells with commas and quotes', () => {
  const rule = { from: '0100000000', to: '0199999999', ex: true, goods: 'A "group", b', text: 'All.', locator: '1' };
  expect(originList([rule])).toBe(
    'from,to,ex,goods,text,criteria,locator\n0100000000,0199999999,ex,"A ""group"", b",All.,SPECIFIC_PROCESS,1\n',
  );
});
