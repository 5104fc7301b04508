import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import type { Draft } from '../world.js';
import { ask } from '../world.js';
import { binding, dutyWorld } from './duty-world.js';

const rate = fc.integer({ min: 0, max: 500 }).map((tenths) => tenths / 10);

const mfn = fc.record<Draft<'CustomsRule'>>({ kind: fc.constant('MFN'), rate });
const preference = fc.record<Draft<'CustomsRule'>>({
  kind: fc.constant('PREFERENCE'),
  rate,
  UNDER: fc.constantFrom('agreement/a', 'agreement/b'),
});
const layer = fc.record<Draft<'CustomsRule'>>({
  kind: fc.constantFrom('ADDITIONAL_DUTY', 'TRADE_REMEDY'),
  effect: fc.constantFrom('ADD', 'TOP_UP_TO', 'REPLACE', 'EXEMPT'),
  on: fc.constantFrom('COLUMN_RATE', 'RUNNING_TOTAL'),
  order: fc.integer({ min: 0, max: 3 }),
  rate,
});

/** Two rates of one kind and rank would be unknown: the plan names both. */
const kindOf = ({ kind, UNDER }: Draft<'CustomsRule'>): string => `${kind} ${String(UNDER)}`;
const preferences = fc.uniqueArray(preference, { maxLength: 2, selector: kindOf });

const rules = fc
  .tuple(mfn, preferences, fc.array(layer, { maxLength: 4 }))
  .map(([first, granted, layers]) => [first, ...granted, ...layers]);

function quote(drafts: readonly Draft<'CustomsRule'>[], order: (ids: string[]) => string[] = (ids) => ids) {
  const facts = dutyWorld(Object.fromEntries(drafts.map((draft, index) => [`rule/${index}`, draft])));
  const ids = order(facts.all('CustomsRule').map((rule) => rule.id));
  return dutyQuote(
    facts,
    ask(),
    ids.map((id) => binding(facts, id)),
    [],
  );
}

describe('Any rates and layers', () => {
  it('the best duty is never above MFN plus its layers, and the saving is the difference', () => {
    fc.assert(
      fc.property(rules, (drafts) => {
        const duty = quote(drafts);
        const [best, usual] = [duty.best?.total ?? Number.NaN, duty.mfn?.total ?? Number.NaN];
        expect(best).toBeLessThanOrEqual(usual);
        expect(duty.saving).toBeCloseTo(usual - best, 5);
      }),
    );
  });

  it('no line has a lower total than the best', () => {
    fc.assert(
      fc.property(rules, (drafts) => {
        const duty = quote(drafts);
        for (const line of duty.lines) expect(line.total).toBeGreaterThanOrEqual(duty.best?.total ?? Number.NaN);
      }),
    );
  });

  it('the order in which the rules come does not matter', () => {
    fc.assert(
      fc.property(rules, (drafts) => {
        expect(quote(drafts, (ids) => ids.reverse())).toEqual(quote(drafts));
      }),
    );
  });
});

/** Rates that are known, of which a range is known, or of which nothing is. */
const anyRate: fc.Arbitrary<Pick<Draft<'CustomsRule'>, 'rate' | 'rateMin' | 'rateMax'>> = fc.oneof(
  rate.map((each) => ({ rate: each })),
  fc.tuple(rate, rate).map(([a, b]) => ({ rateMin: Math.min(a, b), rateMax: Math.max(a, b) })),
  fc.constant({}),
);

/** The same rules, each with a rate that may be unknown, and with a rate that it could then have. */
const rulesWithUnknown = fc.uniqueArray(
  fc.tuple(fc.oneof(mfn, preference, layer), anyRate, rate).map(([draft, known, guess]) => {
    const { rate: _, ...without } = draft;
    const { rateMin = 0, rateMax = Number.POSITIVE_INFINITY } = known;
    const really = known.rate ?? Math.min(Math.max(guess, rateMin), rateMax);
    return { known: { ...without, ...known }, really: { ...without, rate: really } };
  }),
  {
    maxLength: 6,
    selector: ({ known }) => (known.effect === undefined ? kindOf(known) : JSON.stringify(known)),
  },
);

describe('Rates and layers of which not everything is known', () => {
  it('have a total between its bounds, and no bound excludes what it can be', () => {
    fc.assert(
      fc.property(rulesWithUnknown, (drafts) => {
        const known = quote(drafts.map((draft) => draft.known));
        const really = quote(drafts.map((draft) => draft.really));
        for (const line of known.lines) {
          const { total = 0, atLeast = 0, atMost = Number.POSITIVE_INFINITY } = line;
          if (line.total !== undefined) expect([atLeast, atMost]).toEqual([total, total]);
          const actual = really.lines.find(({ rule }) => rule.id === line.rule.id)?.total ?? Number.NaN;
          expect(actual).toBeGreaterThanOrEqual(atLeast);
          expect(actual).toBeLessThanOrEqual(atMost);
        }
      }),
    );
  });

  it('have a best only where it is the lowest, whatever the unknown rates are', () => {
    fc.assert(
      fc.property(rulesWithUnknown, (drafts) => {
        const best = quote(drafts.map((draft) => draft.known)).best?.rule.id;
        const { lines } = quote(drafts.map((draft) => draft.really));
        const chosen = lines.find(({ rule }) => rule.id === best)?.total;
        if (chosen === undefined) return;
        for (const line of lines) expect(line.total).toBeGreaterThanOrEqual(chosen);
      }),
    );
  });
});
