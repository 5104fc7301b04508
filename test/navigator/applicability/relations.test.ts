import { describe, expect, test } from 'vitest';
import { render } from '../../../src/messages/rendering/render.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { Binding } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Drafts, HERE, world } from '../world.js';
import { outcomes } from './outcome.js';

/** The reasons for a rule in English, each with the ids of its path. */
const explained = (binding: Binding | undefined) =>
  (binding?.because ?? []).map(({ text, path }) => [english(text), path.map(({ id }) => id)]);

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
    const { ruledOut } = applicability(facts, ask(answered(true)));
    expect(ruledOut.map(({ text }) => english(text))).toEqual(['"Special duty" applies instead of this rule.']);
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
    expect(explained(bindings[0]).at(-1)).toEqual([
      'This rule implements "Directive".',
      ['hs/330499', 'hs/3304', 'law', 'directive'],
    ]);
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

  test('depends on what both of them depend on', () => {
    const drafts = implemented({ TRIGGERED_BY: 'battery' }, { TRIGGERED_BY: 'radio' });
    const { bindings } = applicability(world({ ...drafts, Trait: { radio: {}, battery: {} } }), ask());
    expect(bindings).toMatchObject([{ certainty: 'CONDITIONAL', undecided: [{ id: 'battery' }, { id: 'radio' }] }]);
  });
});

describe('why a rule binds', () => {
  test('is given with the classes and the territory, the offering first', () => {
    const drafts: Drafts = {
      Country: { 'country/DE': { name: { en: 'Germany', ko: '독일' }, MEMBER_OF: 'bloc/EU' } },
      ProductClass: { 'hs/33': { name: { en: 'hs/33', ko: '향료와 화장품' }, PART_OF: 'class/goods' } },
      Bloc: { 'bloc/EU': { name: { en: 'European Union', ko: '유럽연합' } } },
      Product: { serum: { CLASSIFIED_AS: 'hs/330499' } },
      Regulation: { rule: { APPLIES_IN: 'bloc/EU', COVERS: 'hs/33' } },
    };
    const [binding] = applicability(world(drafts), ask({ productId: 'serum' })).bindings;
    expect(explained(binding)).toEqual([
      [
        'This rule covers: HS 33 (hs/33), including HS 330499. Market: Germany (European Union).',
        ['serum', 'hs/330499', 'hs/3304', 'hs/33', 'rule'],
      ],
    ]);
    expect(binding?.because.map(({ text }) => render(text, 'ko'))).toEqual([
      '독일(유럽연합 회원국)에서 HS 33(향료와 화장품)(HS 330499 포함)에 적용되는 규정입니다.',
    ]);
  });

  test('names the agreement that grants it', () => {
    const drafts: Drafts = {
      Agreement: { fta: { name: 'The FTA' } },
      CustomsRule: { rule: { ...HERE, UNDER: 'fta' } },
    };
    const [binding] = applicability(world(drafts), ask()).bindings;
    expect(explained(binding).at(-1)).toEqual([
      'This rule is based on this agreement: The FTA.',
      ['country/KR', 'fta', 'rule'],
    ]);
  });
});
