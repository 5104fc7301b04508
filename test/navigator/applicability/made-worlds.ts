import fc from 'fast-check';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { ask, type Draft, type Drafts } from '../world.js';

const rules = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5'];
const traits = ['t0', 't1', 't2'];

/** Days of one year, so that periods overlap. */
export const day = fc
  .integer({ min: 0, max: 364 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

const period = fc.record({ from: day, to: day }, { requiredKeys: [] });
/** Mostly the plain case, so that enough of a world binds. */
function often<Plain, Other>(plain: Plain, other: fc.Arbitrary<Other>): fc.Arbitrary<Plain | Other> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary: other });
}

const some = (ids: readonly string[], atMost = 2) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: atMost });
const trigger = fc.record(
  { node: fc.constantFrom(...traits), absent: fc.boolean(), group: fc.constantFrom('a', 'b') },
  { requiredKeys: ['node'] },
);
const acts = fc.array(
  fc.tuple(fc.constantFrom(...rules), period).map(([node, edge]) => ({ node, ...edge })),
  { maxLength: 1 },
);

const rule = fc.record({
  act: fc.integer({ min: 0, max: 2 * rules.length }),
  period: often({}, fc.record({ validFrom: day, validTo: day }, { requiredKeys: [] })),
  APPLIES_IN: often(['country/DE'], fc.constantFrom([], ['bloc/EU'])),
  COVERS: often(['hs/33'], some(['class/goods', 'hs/33', 'hs/3304', 'hs/330499', 'hts/33049910'])),
  EXCLUDES: often([], some(['hs/3304', 'hts/33049910'], 1)),
  IMPLEMENTS: some(rules, 1),
  YIELDS_TO: some(rules, 1),
  TRIGGERED_BY: fc.array(trigger, { maxLength: 2 }),
  REPLACES: often([], acts),
  REPEALS: often([], acts),
  SUSPENDS: often([], acts),
  POSTPONES: often([], acts),
});

/** Six rules of a small market that depend on each other in almost any way, including cycles of acts. */
export const madeWorld: fc.Arbitrary<Drafts> = fc
  .array(rule, { minLength: rules.length, maxLength: rules.length })
  .map((made) => ({
    Country: { 'country/DE': { MEMBER_OF: { node: 'bloc/EU', to: '2026-06-30' } } },
    Bloc: { 'bloc/EU': {} },
    ProductClass: { 'hts/33049910': { PART_OF: 'hs/330499' } },
    Trait: Object.fromEntries(traits.map((id) => [id, {}])),
    Regulation: Object.fromEntries(
      made.map(({ act, period, YIELDS_TO, ...relations }, index): [string, Draft<'Regulation'>] => [
        `r${index}`,
        {
          ...relations,
          ...period,
          PART_OF: act < index ? [`r${act}`] : [],
          YIELDS_TO: YIELDS_TO.filter((other) => other > `r${index}`),
        },
      ]),
    ),
  }));

export const madeQuestion: fc.Arbitrary<PlanRequest> = fc
  .record({ asOf: day, answered: fc.uniqueArray(fc.constantFrom(...traits)), holds: fc.boolean() })
  .map(({ asOf, answered, holds }) => ask({ asOf, answers: answered.map((trait) => ({ trait, holds })) }));
