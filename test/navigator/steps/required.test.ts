import { describe, expect, test } from 'vitest';
import { HERE } from '../world.js';
import { asking, days, idsOf, scheduled, statusesOf, stepIn, textsOf } from './scheduled.js';

describe('what rules ask for', () => {
  test('MUST is required, ADVISED is optional and adds no days', () => {
    const plan = scheduled([
      asking({ node: 'must', force: 'MUST' }, { node: 'advised', force: 'ADVISED' }),
      { Formality: { must: { days: days(3) }, advised: { days: days(90) } } },
    ]);
    expect(statusesOf(plan)).toBe('advised: OPTIONAL, must: REQUIRED');
    expect(plan.duration.typical).toBe(3);
    expect(stepIn(plan, 'advised')).toMatchObject({ earliestStart: 0, earliestFinish: 90, critical: false });
  });

  test('a proof is asked for only if the preference is used, and the step says so', () => {
    const drafts = [asking({ node: 'proof', force: 'IF_USED' }), { Formality: { proof: {} } }];
    expect(idsOf(scheduled(drafts))).toBe('');
    const used = scheduled(drafts, {}, ['law']);
    expect(statusesOf(used)).toBe('proof: REQUIRED');
    expect(textsOf(used, 'proof')[0]).toContain(
      'This is needed only if the plan uses the benefit of this rule: The law. Using it saves 5 percentage points of the customs value.',
    );
  });

  test('what two rules ask for is one step with both rules', () => {
    const plan = scheduled({
      Regulation: { b: { ...HERE, REQUIRES: 'label' }, a: { ...HERE, REQUIRES: 'label' } },
      Formality: { label: {} },
    });
    expect(idsOf(plan)).toBe('label');
    expect(stepIn(plan, 'label').rules.map((rule) => rule.id)).toEqual(['a', 'b']);
  });

  test.each([
    ['conditional when all that ask for it are', ['maybe'], 'CONDITIONAL'],
    ['required when one of them binds for sure', ['maybe', 'sure'], 'REQUIRED'],
    ['conditional rather than optional', ['maybe', 'advice'], 'CONDITIONAL'],
  ])('a step is %s', (_, rules, expected) => {
    const all = {
      maybe: { ...HERE, TRIGGERED_BY: 'trait/x', REQUIRES: 'step' },
      sure: { ...HERE, REQUIRES: 'step' },
      advice: { ...HERE, REQUIRES: { node: 'step', force: 'ADVISED' } },
    } as const;
    const asked = Object.fromEntries(Object.entries(all).filter(([id]) => rules.includes(id)));
    const plan = scheduled({ Regulation: asked, Trait: { 'trait/x': {} }, Formality: { step: { days: days(5) } } });
    expect(statusesOf(plan)).toBe(`step: ${expected}`);
    expect(plan.duration.typical).toBe(5);
  });

  test('what a national rule implements is asked for through it', () => {
    const plan = scheduled({
      Bloc: { 'bloc/EU': {} },
      Country: { 'country/DE': { MEMBER_OF: 'bloc/EU' } },
      Regulation: {
        directive: { name: 'The directive', APPLIES_IN: 'bloc/EU', COVERS: 'hs/3304', REQUIRES: 'register' },
        national: { name: 'The national act', ...HERE, IMPLEMENTS: 'directive', REQUIRES: 'file' },
      },
      Formality: { register: {}, file: {} },
    });
    expect(statusesOf(plan)).toBe('file: REQUIRED, register: REQUIRED');
    expect(stepIn(plan, 'register').rules.map((rule) => rule.id)).toEqual(['national']);
    expect(textsOf(plan, 'register')).toEqual([
      expect.stringContaining('A rule requires this: The directive. Rule that implements it: The national act.'),
    ]);
    expect(textsOf(plan, 'file')[1]).toBe('The national act: This rule implements "The directive".');
  });
});

describe('what a step needs', () => {
  const chain = {
    Formality: { sell: { NEEDS: ['register', 'agent'] }, register: { NEEDS: 'test' }, agent: {}, test: {} },
  };

  test('becomes a step itself, with the rules of what needs it and what it is needed for', () => {
    const plan = scheduled([asking('sell'), chain]);
    expect(idsOf(plan)).toBe('agent test register sell');
    expect(stepIn(plan, 'sell').dependsOn).toEqual(['agent', 'register']);
    expect(stepIn(plan, 'test').rules.map((rule) => rule.id)).toEqual(['law']);
    expect(textsOf(plan, 'test')).toEqual(['Needed for "register".']);
  });

  test('has the status of what needs it', () => {
    const plan = scheduled([asking({ node: 'sell', force: 'ADVISED' }, 'agent'), chain]);
    expect(statusesOf(plan)).toBe('agent: REQUIRED, test: OPTIONAL, register: OPTIONAL, sell: OPTIONAL');
  });

  test('is explained with the nodes that lead to it, the offering first', () => {
    const plan = scheduled([asking('sell'), chain]);
    const [explanation] = stepIn(plan, 'test').because;
    expect(explanation?.path.map((node) => node.id)).toEqual([
      'hs/330499',
      'hs/3304',
      'law',
      'sell',
      'register',
      'test',
    ]);
  });

  test('a cycle among prerequisites is a fault that names the cycle', () => {
    const cyclic = { Formality: { a: { NEEDS: 'b' }, b: { NEEDS: 'c' }, c: { NEEDS: 'a' } } };
    expect(() => scheduled([asking('b'), cyclic])).toThrow(
      expect.objectContaining({
        code: 'PREREQUISITE_CYCLE',
        message: expect.stringContaining('a → b → c → a'),
      }),
    );
  });
});

describe('the stage of a step', () => {
  test('is the earliest of its own and of those that need it', () => {
    const plan = scheduled([
      asking('late', 'early'),
      {
        Formality: {
          late: { AT_STAGE: 'stage/settlement', NEEDS: 'shared' },
          early: { AT_STAGE: 'stage/preparation', NEEDS: 'shared' },
          shared: { AT_STAGE: 'stage/expansion' },
        },
      },
    ]);
    expect(stepIn(plan, 'shared').stage.id).toBe('stage/preparation');
    expect(idsOf(plan)).toBe('shared early late');
  });

  test('is not a barrier: a later stage starts when its own prerequisites are done', () => {
    const plan = scheduled([
      asking('slow', 'later'),
      {
        Formality: {
          slow: { AT_STAGE: 'stage/entry', days: days(30) },
          later: { AT_STAGE: 'stage/settlement', days: days(1) },
        },
      },
    ]);
    expect(stepIn(plan, 'later').earliestStart).toBe(0);
  });
});
