import { expect, it } from 'vitest';
import { recorded } from '../../src/messages/recorded.js';
import { makePlan } from '../../src/navigator/make-plan.js';
import { dutyWorld, layer, mfn, preference, type Rules } from './duty/duty-world.js';
import { ask, type Drafts, HERE, RESEARCHED, world } from './world.js';

it('The proof of a preference that is stated for the national lines of the class offered is a step', () => {
  const line = { COVERS: 'cn/33049900' } as const;
  const facts = dutyWorld(
    { mfn: mfn(5, line), pref: preference(0, line) },
    { ProductClass: { 'cn/33049900': { PART_OF: 'hs/330499', scheme: 'cn' } } },
  );
  const { duty, schedule } = makePlan(facts, ask({ classId: 'hs/330499' }));
  expect(duty.best?.rule.id).toBe('pref');
  expect(schedule.steps).toMatchObject([{ id: 'proof/a', status: 'REQUIRED', rules: [{ id: 'pref' }] }]);
});

const relief = (draft: Rules[string] = {}) => ({
  relief: { ...layer('REPLACE', 0), kind: 'RELIEF', effect: 'EXEMPT', TRIGGERED_BY: 'small', ...draft } as const,
});
const small = { Trait: { small: { question: { en: 'Is it small?' } } }, Formality: { form: {} } };

it.each<[string, Rules, object]>([
  [
    'is not asked about where the duty is free anyway',
    { mfn: mfn(0), ...relief() },
    { verdict: 'OPEN', questions: [] },
  ],
  [
    'is asked about where it lowers the duty',
    { mfn: mfn(5), ...relief() },
    { verdict: 'CONDITIONAL', questions: [{ text: recorded({ en: 'Is it small?' }) }] },
  ],
  [
    'is asked about where one rate is not known',
    { mfn: { kind: 'MFN' }, ...relief() },
    { verdict: 'CONDITIONAL', questions: [{ text: recorded({ en: 'Is it small?' }) }] },
  ],
  [
    'is asked about where it asks for something',
    { mfn: mfn(0), ...relief({ REQUIRES: { node: 'form', force: 'MUST' } }) },
    { verdict: 'CONDITIONAL', questions: [{ text: recorded({ en: 'Is it small?' }) }] },
  ],
])('A relief %s', (_, rules, expected) => {
  expect(makePlan(dutyWorld(rules, small, RESEARCHED), ask({ classId: 'hs/330499' }))).toMatchObject(expected);
});

const perhaps = (requires: string): Drafts => ({
  Trait: { sold: { question: { en: 'Is it sold to consumers?' } } },
  Formality: { contact: {}, manual: {} },
  Regulation: {
    sure: { ...HERE, REQUIRES: 'contact' },
    perhaps: { ...HERE, TRIGGERED_BY: 'sold', REQUIRES: requires },
  },
});

it.each([
  ['asks for nothing more', 'contact', { verdict: 'OPEN', questions: [] }],
  [
    'asks for more',
    'manual',
    { verdict: 'CONDITIONAL', questions: [{ text: recorded({ en: 'Is it sold to consumers?' }) }] },
  ],
])('A rule that depends on a question and %s', (_, requires, expected) => {
  expect(makePlan(world(perhaps(requires), RESEARCHED), ask({ classId: 'hs/330499' }))).toMatchObject(expected);
});

it('Nobody is asked about a rule that asks only for what the firm holds', () => {
  const held = ask({ classId: 'hs/330499', company: { holds: [{ requirement: 'manual' }] } });
  expect(makePlan(world(perhaps('manual'), RESEARCHED), held)).toMatchObject({ verdict: 'OPEN', questions: [] });
});
