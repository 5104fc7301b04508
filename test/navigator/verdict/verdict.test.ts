import { describe, expect, test } from 'vitest';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { questions } from '../../../src/navigator/questions/questions.js';
import { verdict } from '../../../src/navigator/verdict/verdict.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';

function judged(drafts: Drafts, question: Partial<PlanRequest> = {}): string {
  const facts = world(drafts);
  const applied = applicability(facts, ask(question));
  const open = questions(facts, ask(question), applied, { nationalLines: [], lineDecides: false });
  const found = verdict(facts, applied.bindings, open);
  return [found.verdict, ...found.blockedBy.map(({ id }) => id)].join(' ');
}

const customs = (draft: Draft<'CustomsRule'>): Drafts => ({
  Trait: { left: { name: 'quota left' } },
  Country: { 'country/CN': {} },
  CustomsRule: { rule: { ...HERE, ...draft } },
});

const answered = (holds: boolean) => ({ answers: [{ trait: 'left', holds }] });

describe('the verdict', () => {
  test.each<[string, Drafts, Partial<PlanRequest>, string]>([
    ['nothing known', {}, {}, 'OPEN'],
    ['rules that only ask for something', customs({}), {}, 'OPEN'],
    ['a prohibition', customs({ kind: 'PROHIBITION' }), {}, 'BLOCKED rule'],
    ['a market closed to the origin', customs({ kind: 'PROHIBITION', FROM_ORIGIN: 'country/KR' }), {}, 'BLOCKED rule'],
    ['a market closed to another origin', customs({ kind: 'PROHIBITION', FROM_ORIGIN: 'country/CN' }), {}, 'OPEN'],
    [
      'a prohibition that a question decides',
      customs({ kind: 'PROHIBITION', TRIGGERED_BY: 'left' }),
      {},
      'CONDITIONAL',
    ],
    [
      'a question that decides no more than a step',
      customs({ kind: 'DOCUMENT', TRIGGERED_BY: 'left' }),
      {},
      'CONDITIONAL',
    ],
    ['a prohibition that is over', customs({ kind: 'PROHIBITION', validTo: '2026-10-31' }), {}, 'OPEN'],
  ])('on %s', (_, drafts, question, expected) => {
    expect(judged(drafts, question)).toBe(expected);
  });

  const quota = { kind: 'QUOTA', TRIGGERED_BY: { node: 'left', absent: true } } as const;

  test.each<[string, Drafts, Partial<PlanRequest>, string]>([
    ['used up', customs(quota), answered(false), 'BLOCKED rule'],
    ['left', customs(quota), answered(true), 'OPEN'],
    ['of which nobody knows', customs(quota), {}, 'CONDITIONAL'],
    ['used up, beyond which the goods enter at a price', customs({ ...quota, rate: 24 }), answered(false), 'OPEN'],
    ['that binds in any case', customs({ kind: 'QUOTA' }), {}, 'OPEN'],
  ])('on a quota %s', (_, drafts, question, expected) => {
    expect(judged(drafts, question)).toBe(expected);
  });

  test('names every rule that blocks, by id', () => {
    const drafts: Drafts = {
      CustomsRule: { b: { ...HERE, kind: 'PROHIBITION' }, a: { ...HERE, kind: 'PROHIBITION' }, c: HERE },
    };
    expect(judged(drafts)).toBe('BLOCKED a b');
  });
});
