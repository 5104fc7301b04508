import { describe, expect, it } from 'vitest';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import { english } from '../../messages/english.js';
import type { Drafts } from '../world.js';
import { ask } from '../world.js';
import { dutyWorld, layer, mfn, preference, type Rules } from './duty-world.js';

/** Two lines of the market's own schedule below 3304.99, one of which has parts; and one of another market's. */
const LINES: Drafts = {
  Country: { 'country/US': {} },
  ProductClass: {
    'cn/33049900': { PART_OF: 'hs/330499', scheme: 'cn' },
    'cn/33049910': { PART_OF: 'hs/330499', scheme: 'cn' },
    'cn/3304991010': { PART_OF: 'cn/33049910', scheme: 'cn' },
    'hts/33049950': { PART_OF: 'hs/330499', scheme: 'hts' },
    'hs/330410': { PART_OF: 'hs/3304' },
  },
};
const on = (line: string) => ({ COVERS: `cn/${line}` });
const [A, B] = [on('33049900'), on('33049910')];

function quote(rules: Rules, classId = 'hs/330499') {
  const facts = dutyWorld(rules, LINES);
  const request = ask({ classId });
  const { bindings, below } = applicability(facts, request);
  return dutyQuote(facts, request, bindings, below);
}

const mfnOf = (rules: Rules) => {
  const { mfn: line } = quote(rules);
  return { rate: line?.rate, total: line?.total, formula: line && english(line.formula) };
};

describe('Where the schedule is finer than the code', () => {
  it.each<[string, Rules, object]>([
    [
      'one rate for all lines is exact',
      { a: mfn(2.7, A), b: mfn(2.7, B) },
      { rate: 2.7, total: 2.7, formula: '2.7 %' },
    ],
    [
      'several are a range',
      { a: mfn(2.7, A), b: mfn(6.4, B) },
      { rate: undefined, total: undefined, formula: '2.7 % to 6.4 %, depending on the tariff line' },
    ],
    [
      'a line without its own rate has the one of the class above it',
      { all: mfn(2.7, { COVERS: 'hs/3304' }), b: mfn(6.4, B) },
      { rate: undefined, formula: '2.7 % to 6.4 %, depending on the tariff line' },
    ],
    [
      'a line of which nothing is known is not free',
      { a: mfn(2.7, A) },
      { rate: undefined, total: undefined, formula: '2.7 %; unknown for 1 of 2 tariff lines' },
    ],
    [
      'rates in money per unit are named',
      { a: mfn(2.7, A), b: { kind: 'MFN', formula: '3 EUR/kg', ...B } },
      { rate: undefined, total: undefined, formula: '2.7 % or 3 EUR/kg, depending on the tariff line' },
    ],
    [
      'a rate that is topped up to the same on every line has one total',
      { a: mfn(2.7, A), b: mfn(6.4, B), top: layer('TOP_UP_TO', 12.5) },
      { rate: undefined, total: 12.5, formula: '2.7 % to 6.4 %, depending on the tariff line' },
    ],
    [
      'an additional duty on one line only makes the total depend on it',
      { all: mfn(2.7), top: layer('ADD', 10, B) },
      { rate: 2.7, total: undefined, formula: '2.7 %' },
    ],
    [
      'an additional duty that takes one line out does too',
      { all: mfn(2.7), top: layer('ADD', 10, { EXCLUDES: 'cn/33049910' }) },
      { rate: 2.7, total: undefined },
    ],
  ])('%s', (_, rules, expected) => {
    expect(mfnOf(rules)).toMatchObject(expected);
  });

  it.each<[string, Rules, boolean]>([
    ['the rates differ', { a: mfn(2.7, A), b: mfn(6.4, B) }, true],
    ['the rate of one line is not known', { a: mfn(2.7, A) }, true],
    ['a preference is open for one line only', { a: mfn(2.7, A), b: mfn(2.7, B), p: preference(0, A) }, true],
    ['all rates are the same', { a: mfn(2.7, A), b: mfn(2.7, B) }, false],
    ['all totals are the same', { a: mfn(2.7, A), b: mfn(6.4, B), top: layer('TOP_UP_TO', 12.5) }, false],
    ['nothing is stated below the class', { all: mfn(2.7) }, false],
  ])('the line is asked for or not, when %s', (_, rules, asked) => {
    expect(quote(rules).lineDecides).toBe(asked);
  });

  it('the lines of this market are listed, and the note asks which', () => {
    const duty = quote({ a: mfn(2.7, A), b: mfn(6.4, B) });
    expect(duty.nationalLines.map((line) => line.id)).toEqual(['cn/33049900', 'cn/33049910']);
    expect(english(duty.note)).toContain(
      'The duty depends on the national tariff line. Choose one of the 2 lines that the product belongs to.',
    );
  });

  it('a line is parted only where its parts are stated', () => {
    const duty = quote({ a: mfn(2.7, A), part: mfn(1, on('3304991010')) });
    expect(duty.nationalLines.map((line) => line.id)).toEqual(['cn/33049900', 'cn/3304991010']);
  });

  it('the line itself, when it is the one asked for, is exact', () => {
    const duty = quote({ a: mfn(2.7, A), b: mfn(6.4, B) }, 'cn/33049910');
    expect(duty.mfn).toMatchObject({ rate: 6.4, total: 6.4 });
    expect(duty.nationalLines).toEqual([]);
  });

  it('a heading is parted into its subheadings and the lines below them', () => {
    const duty = quote({ a: mfn(2.7, A), b: mfn(2.7, B) }, 'hs/3304');
    expect(duty.nationalLines.map((line) => line.id)).toEqual(['cn/33049900', 'cn/33049910', 'hs/330410']);
    expect(duty.mfn && english(duty.mfn.formula)).toBe('2.7 %; unknown for 1 of 3 tariff lines');
  });
});

describe('The best over several lines', () => {
  it('is the preference that is the lowest on each of them, though the saving is not known', () => {
    const duty = quote({ a: mfn(2.7, A), b: mfn(6.4, B), p: preference(0) });
    expect(duty.best).toMatchObject({ rule: { id: 'p' }, total: 0 });
    expect(duty.saving).toBeUndefined();
  });

  it('is not known when it is one rate on this line and another on that', () => {
    const duty = quote({ a: mfn(0, A), b: mfn(6.4, B), p: preference(3) });
    expect(duty.best).toBeUndefined();
  });

  it('is the preference that ties with MFN on one line and beats it on the other', () => {
    expect(quote({ a: mfn(0, A), b: mfn(6.4, B), p: preference(0) }).best?.rule.id).toBe('p');
  });
});
