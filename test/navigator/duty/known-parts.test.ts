import { describe, expect, it } from 'vitest';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Drafts } from '../world.js';
import { dutyWorld, layer, layerWithoutRate, mfn, preference, type Rules } from './duty-world.js';

function quote(rules: Rules, more: Drafts = {}, question: Partial<PlanRequest> = {}) {
  const facts = dutyWorld(rules, more);
  const request = ask(question);
  const { bindings, below } = applicability(facts, request);
  return dutyQuote(facts, request, bindings, below);
}

const boundsOf = (duty: ReturnType<typeof quote>, id: string) => {
  const line = duty.lines.find(({ rule }) => rule.id === id);
  return line && [line.total, line.atLeast, line.atMost];
};

const inWords = { kind: 'MFN', formula: '2 EUR per kg' } as const;
const perKilo = { specific: { amount: 2, currency: 'EUR' }, specificUnit: 'kg' } as const;
const shipment = { value: { amount: 1000, currency: 'EUR' }, quantity: 50, unit: 'kg' };

/** Two national lines below the offered class. */
const LINES: Drafts = {
  ProductClass: {
    'cn/33049900': { PART_OF: 'hs/330499', scheme: 'cn' },
    'cn/33049910': { PART_OF: 'hs/330499', scheme: 'cn' },
  },
};
const [A, B] = [{ COVERS: 'cn/33049900' }, { COVERS: 'cn/33049910' }];

describe('The bounds of a total', () => {
  it.each<[string, Rules, Drafts, object, unknown[]]>([
    ['are the total where everything is known', { mfn: mfn(5), top: layer('ADD', 10) }, {}, {}, [15, 15, 15]],
    ['are not known where nothing is', { mfn: inWords }, {}, {}, [undefined, undefined, undefined]],
    [
      'begin at a top-up of an unknown rate',
      { mfn: inWords, top: layer('TOP_UP_TO', 12.5) },
      {},
      {},
      [undefined, 12.5, undefined],
    ],
    [
      'begin at the percentage of a duty that adds money per unit',
      { mfn: mfn(5, perKilo) },
      {},
      {},
      [undefined, 5, undefined],
    ],
    // 50 kg at 2 EUR are 100 EUR, a tenth of 1000 EUR.
    [
      'meet for a consignment of known value and quantity',
      { mfn: mfn(5, perKilo) },
      {},
      { consignment: shipment },
      [15, 15, 15],
    ],
    ['are those of a recorded range', { mfn: { kind: 'MFN', rateMin: 5, rateMax: 50 } }, {}, {}, [undefined, 5, 50]],
    ['begin at 0 where only the highest is recorded', { mfn: { kind: 'MFN', rateMax: 6 } }, {}, {}, [undefined, 0, 6]],
    [
      'are those of a layer of which a range is known, on top of the rate',
      { mfn: mfn(5), dumping: layerWithoutRate('ADD', { rateMin: 10, rateMax: 25 }) },
      {},
      {},
      [undefined, 15, 30],
    ],
    [
      'are those of a claim that states a range',
      { mfn: mfn(5, { STATES: 'claim/range' }) },
      { Claim: { 'claim/range': { value: { min: 2, max: 8 } } } },
      {},
      [undefined, 2, 8],
    ],
    [
      'meet at 0 where a relief takes all of an unknown rate',
      { mfn: inWords, relief: { kind: 'RELIEF', effect: 'EXEMPT', on: 'RUNNING_TOTAL', order: 9 } },
      {},
      {},
      [0, 0, 0],
    ],
    ['are the lowest and highest of the lines', { mfn: mfn(2.7, A), b: mfn(6.4, B) }, LINES, {}, [undefined, 2.7, 6.4]],
    [
      'are open where nothing is known of one line',
      { mfn: mfn(2.7, A), top: layer('ADD', 10, A) },
      LINES,
      {},
      [undefined, undefined, undefined],
    ],
    [
      'begin at the top-up of every line, though one rate is not known',
      { mfn: mfn(2.7, A), b: { ...inWords, ...B }, top: layer('TOP_UP_TO', 12.5) },
      LINES,
      {},
      [undefined, 12.5, undefined],
    ],
  ])('%s', (_, rules, more, question, expected) => {
    expect(boundsOf(quote(rules, more, question), 'mfn')).toEqual(expected);
  });

  it('are said in words, and a range does not say that its total is unknown', () => {
    const duty = quote({ mfn: inWords, top: layer('TOP_UP_TO', 12.5) });
    expect(english(duty.note)).toContain('The total with "mfn" is at least 12.5 %.');
    const topped = quote({ mfn: { kind: 'MFN', rateMin: 5, rateMax: 10 }, top: layer('TOP_UP_TO', 12.5) });
    expect(topped.mfn?.total).toBe(12.5);
    expect(topped.note).toEqual([]);
  });
});

describe('Where additional duties on goods of this origin are not on record', () => {
  const known = { Coverage: { all: { area: 'DUTY', APPLIES_IN: 'country/DE', COVERS: 'class/goods' } } } as const;
  const missing: Drafts = {
    Coverage: { all: { ...known.Coverage.all, level: 'PARTLY', withoutAdditionalDuties: true } },
  };

  it('a rate is at least the total, and nothing is its upper bound', () => {
    expect(boundsOf(quote({ mfn: mfn(0) }, known), 'mfn')).toEqual([0, 0, 0]);
    const duty = quote({ mfn: mfn(0) }, missing);
    expect(boundsOf(duty, 'mfn')).toEqual([undefined, 0, undefined]);
    expect(english(duty.note)).toBe(
      'Additional duties on goods of this origin are not on record: country/KR. Each total is at least what is shown. The total with "mfn" is at least 0 %.',
    );
  });

  it('the layers that are on record count', () => {
    const duty = quote({ mfn: mfn(3.4), top: layer('ADD', 10) }, missing);
    expect(boundsOf(duty, 'mfn')).toEqual([undefined, 13.4, undefined]);
  });

  it('a preference with the lower rate is the best, because what is missing is the same for both', () => {
    const duty = quote({ mfn: mfn(5), pref: preference(0) }, missing);
    expect(duty.best?.rule.id).toBe('pref');
    expect(duty.saving).toBeUndefined();
    expect(english(duty.note)).toContain('This preference gives the lowest duty on record: Agreement A.');
    expect(quote({ mfn: mfn(5), pref: preference(6) }, missing).best?.rule.id).toBe('mfn');
  });
});

describe('The best where a total is not known', () => {
  it.each<[string, Rules, string | undefined]>([
    ['is a preference of 0 %: nothing is below it', { mfn: inWords, pref: preference(0) }, 'pref'],
    ['is not a preference that the unknown rate could be below', { mfn: inWords, pref: preference(5) }, undefined],
    ['is not the lower of two lower bounds', { mfn: mfn(5, perKilo), pref: preference(7) }, undefined],
    ['is a preference that is below the lower bound', { mfn: mfn(5, perKilo), pref: preference(4) }, 'pref'],
    ['is a preference where nothing else is on record: the duty is not higher', { pref: preference(2) }, 'pref'],
    [
      'is the lower rate under an additional duty of which only a range is known',
      { mfn: mfn(5), pref: preference(0), dumping: layerWithoutRate('ADD', { rateMin: 10, rateMax: 25 }) },
      'pref',
    ],
    [
      'is not known where two top-ups add more to the lower rate by an unknown amount',
      {
        mfn: mfn(5),
        pref: preference(0),
        a: layerWithoutRate('TOP_UP_TO', { rateMin: 10, rateMax: 25 }),
        b: layer('TOP_UP_TO', 12.5),
      },
      undefined,
    ],
    [
      'is not known where an unknown top-up of the rate remains after the rate is exempted',
      {
        mfn: mfn(5),
        pref: preference(0),
        a: layerWithoutRate('TOP_UP_TO', { order: 1 }),
        b: { kind: 'RELIEF', effect: 'EXEMPT', on: 'COLUMN_RATE', order: 2 },
      },
      undefined,
    ],
  ])('%s', (_, rules, best) => {
    expect(quote(rules).best?.rule.id).toBe(best);
  });

  it('is said to be open', () => {
    expect(english(quote({ mfn: inWords, pref: preference(5) }).note)).toContain(
      'It is not known which of these rates is the lowest: "mfn" and "pref".',
    );
    expect(english(quote({ mfn: mfn(5), pref: preference(5) }).note)).not.toContain('It is not known');
  });
});
