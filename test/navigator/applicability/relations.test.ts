import { describe, expect, test } from 'vitest';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { ask, type Drafts, HERE, world } from '../world.js';
import { outcomes } from './outcome.js';

describe('a rule that yields to another', () => {
  const layers: Drafts = {
    Trait: { listed: {} },
    CustomsRule: {
      general: { ...HERE, YIELDS_TO: 'special' },
      special: { ...HERE, name: 'Special duty', TRIGGERED_BY: 'listed' },
    },
  };
  const answered = (holds: boolean) => ({ answers: [{ trait: 'listed', holds }] });

  test.each<[string, Partial<PlanRequest>, string, string]>([
    ['gives way where the other binds', answered(true), 'YIELDS', 'BINDS'],
    ['binds where the other does not', answered(false), 'BINDS', 'TRAIT'],
    ['hangs on the question that the other hangs on', {}, 'CONDITIONAL', 'CONDITIONAL'],
  ])('%s', (_, question, general, special) => {
    const found = outcomes(layers, question);
    expect([found.get('general'), found.get('special')]).toEqual([general, special]);
  });

  test('says to which, and what is undecided', () => {
    const facts = world(layers);
    expect(applicability(facts, ask(answered(true))).ruledOut[0]?.text).toBe(
      'It gives way to Special duty, which binds.',
    );
    expect(applicability(facts, ask()).bindings[0]).toMatchObject({
      rule: { id: 'general' },
      undecided: [{ id: 'listed' }],
    });
  });

  test('is kept away by nothing that has itself given way', () => {
    const drafts: Drafts = {
      CustomsRule: { a: { ...HERE, YIELDS_TO: 'b' }, b: { ...HERE, YIELDS_TO: 'c' }, c: HERE },
    };
    expect(Object.fromEntries(outcomes(drafts))).toEqual({ a: 'BINDS', b: 'YIELDS', c: 'BINDS' });
  });

  test('gives way to an act through any provision of it', () => {
    const drafts: Drafts = {
      CustomsRule: { rule: { ...HERE, YIELDS_TO: 'act' } },
      Regulation: { act: {}, provision: { PART_OF: 'act', ...HERE } },
    };
    expect(outcomes(drafts).get('rule')).toBe('YIELDS');
  });

  test('does not give way to one that yields to it', () => {
    const drafts: Drafts = { CustomsRule: { a: { ...HERE, YIELDS_TO: 'b' }, b: { ...HERE, YIELDS_TO: 'a' } } };
    expect(Object.fromEntries(outcomes(drafts))).toEqual({ a: 'BINDS', b: 'BINDS' });
  });
});

describe('a national rule that implements a rule of a bloc', () => {
  const implemented = (national: object = {}, bloc: object = {}): Drafts => ({
    Country: { 'country/DE': { MEMBER_OF: 'bloc/EU' } },
    Bloc: { 'bloc/EU': {} },
    Trait: { radio: {} },
    Regulation: {
      directive: { name: 'Directive', APPLIES_IN: 'bloc/EU', COVERS: 'hs/33', ...bloc },
      law: { ...HERE, IMPLEMENTS: 'directive', ...national },
    },
  });

  test("is shown once, with the bloc's rule as its basis", () => {
    const { bindings } = applicability(world(implemented()), ask());
    expect(bindings).toMatchObject([{ rule: { id: 'law' }, basis: [{ id: 'directive' }] }]);
    expect(bindings[0]?.because.at(-1)).toMatchObject({
      text: 'It carries out Directive.',
      path: [{ id: 'hs/330499' }, { id: 'hs/3304' }, { id: 'law' }, { id: 'directive' }],
    });
  });

  test.each<[string, Drafts, readonly string[]]>([
    ['alone binds', implemented({}, { validTo: '2025-12-31' }), ['law']],
    ['does not bind: the other is shown', implemented({ validFrom: '2027-01-01' }), ['directive']],
    ['is less sure than the other: both are shown', implemented({ TRIGGERED_BY: 'radio' }), ['directive', 'law']],
  ])('where it %s', (_, drafts, shown) => {
    const { bindings } = applicability(world(drafts), ask());
    expect(bindings.map(({ rule }) => rule.id)).toEqual(shown);
    expect(bindings.flatMap(({ basis }) => basis)).toEqual([]);
  });

  test('is shown beside the other where each implements the other', () => {
    const { bindings } = applicability(world(implemented({}, { IMPLEMENTS: 'law' })), ask());
    expect(bindings.map(({ rule }) => rule.id)).toEqual(['directive', 'law']);
  });

  test('hangs on what both of them hang on', () => {
    const drafts = implemented({ TRIGGERED_BY: 'battery' }, { TRIGGERED_BY: 'radio' });
    const { bindings } = applicability(world({ ...drafts, Trait: { radio: {}, battery: {} } }), ask());
    expect(bindings).toMatchObject([{ certainty: 'CONDITIONAL', undecided: [{ id: 'battery' }, { id: 'radio' }] }]);
  });
});

describe('why a rule binds', () => {
  test('is told with the classes and the territory, the offering first', () => {
    const drafts: Drafts = {
      Country: { 'country/DE': { name: 'Germany', MEMBER_OF: 'bloc/EU' } },
      Bloc: { 'bloc/EU': { name: 'the European Union' } },
      Product: { serum: { CLASSIFIED_AS: 'hs/330499' } },
      Regulation: { rule: { APPLIES_IN: 'bloc/EU', COVERS: 'hs/33' } },
    };
    const [binding] = applicability(world(drafts), ask({ productId: 'serum' })).bindings;
    expect(binding?.because).toMatchObject([
      {
        text: 'It covers HS 33 (hs/33), which HS 330499 is part of, and binds in Germany, a member of the European Union.',
        path: [{ id: 'serum' }, { id: 'hs/330499' }, { id: 'hs/3304' }, { id: 'hs/33' }, { id: 'rule' }],
      },
    ]);
  });

  test('names the agreement that grants it', () => {
    const drafts: Drafts = {
      Agreement: { fta: { name: 'The FTA' } },
      CustomsRule: { rule: { ...HERE, UNDER: 'fta' } },
    };
    const [binding] = applicability(world(drafts), ask()).bindings;
    expect(binding?.because.at(-1)).toMatchObject({
      text: 'It is granted under The FTA.',
      path: [{ id: 'country/KR' }, { id: 'fta' }, { id: 'rule' }],
    });
  });
});
