import { describe, expect, test } from 'vitest';
import { type Draft, type Drafts, HERE } from '../world.js';
import { asking, days, idsOf, scheduled, statusesOf, stepIn, textsOf } from './scheduled.js';

const eur = (typical: number) => ({ cost: { typical, currency: 'EUR', per: 'ONCE' } }) as const;

/** A rule with a choice between `a` and `b`. */
const either = (a: Draft<'Formality'>, b: Draft<'Formality'>, ...more: Drafts[]): Drafts[] => [
  asking(
    { node: 'a', force: 'MUST', choice: 'route', option: 'A' },
    { node: 'b', force: 'MUST', choice: 'route', option: 'B' },
  ),
  { Formality: { a, b } },
  ...more,
];

describe('of alternatives under one rule', () => {
  test.each([
    [
      'TIME takes the one that adds the fewest days',
      'TIME',
      { days: days(30), ...eur(1) },
      { days: days(10), ...eur(9) },
      'b',
    ],
    ['COST takes the cheapest', 'COST', { days: days(30), ...eur(1) }, { days: days(10), ...eur(9) }, 'a'],
    [
      'with the same days TIME takes the cheaper',
      'TIME',
      { days: days(10), ...eur(9) },
      { days: days(10), ...eur(1) },
      'b',
    ],
    [
      'with the same cost COST takes the faster',
      'COST',
      { days: days(30), ...eur(1) },
      { days: days(10), ...eur(1) },
      'b',
    ],
    ['what is the same in both goes by id', 'TIME', { days: days(10), ...eur(1) }, { days: days(10), ...eur(1) }, 'a'],
    ['days that are not known rank last', 'TIME', { ...eur(1) }, { days: days(900), ...eur(9) }, 'b'],
    ['a cost that is not known ranks last', 'COST', { days: days(1) }, { days: days(9), ...eur(900) }, 'b'],
  ] as const)('%s', (_, prefer, a, b, expected) => {
    const plan = scheduled(either(a, b), { prefer });
    expect(stepIn(plan, expected).status).toBe('REQUIRED');
    expect(stepIn(plan, expected === 'a' ? 'b' : 'a').status).toBe('ALTERNATIVE');
  });

  test('only critical days count: beside a longer path the cheaper one is chosen', () => {
    const beside = {
      Regulation: { other: { ...asking('long').Regulation?.law } },
      Formality: { long: { days: days(90) } },
    };
    const plan = scheduled(either({ days: days(30), ...eur(1) }, { days: days(10), ...eur(9) }, beside));
    expect(stepIn(plan, 'a').status).toBe('REQUIRED');
  });

  test('costs in two currencies are compared at the rates of the day', () => {
    const rates = {
      ExchangeRate: { eur: { currency: 'EUR', perUsd: 0.8 }, krw: { currency: 'KRW', perUsd: 1400 } },
    };
    const won = { cost: { typical: 100_000, currency: 'KRW', per: 'ONCE' } } as const;
    expect(stepIn(scheduled(either(eur(100), won, rates), { prefer: 'COST' }), 'b').status).toBe('REQUIRED');
    expect(stepIn(scheduled(either(eur(100), won), { prefer: 'COST' }), 'a').status).toBe('REQUIRED');
  });

  test('the same option belongs together', () => {
    const plan = scheduled([
      asking(
        { node: 'test', choice: 'route', option: 'self' },
        { node: 'file', choice: 'route', option: 'self' },
        { node: 'body', choice: 'route', option: 'body' },
      ),
      { Formality: { test: { days: days(5) }, file: { days: days(4) }, body: { days: days(8) } } },
    ]);
    expect(statusesOf(plan)).toBe('file: REQUIRED, test: REQUIRED, body: ALTERNATIVE');
  });

  test('the others are shown, add nothing, and both sides state the difference', () => {
    const plan = scheduled(either({ name: 'Body', days: days(74) }, { name: 'Self', days: days(30) }));
    expect(plan.duration.typical).toBe(30);
    expect(stepIn(plan, 'a')).toMatchObject({
      days: days(74),
      earliestStart: undefined,
      slack: undefined,
      critical: false,
      rules: [{ id: 'law' }],
    });
    expect(textsOf(plan, 'b')[1]).toBe(
      '"The law" can be met in 2 ways. With this one, the plan takes 30 days; with "Body", 74 days.',
    );
    expect(textsOf(plan, 'a')).toEqual([
      'This is another way to meet "The law". With it, the plan takes 74 days; with "Self", 30 days.',
    ]);
  });

  test('a way that is as good as another names it', () => {
    const plan = scheduled(either({ name: 'Body' }, { name: 'Self' }));
    expect(textsOf(plan, 'a')[1]).toBe(
      '"The law" can be met in 2 ways. As far as is known, this one takes as long and costs as much as "Self".',
    );
  });

  test('a step says what else belongs to its way', () => {
    const plan = scheduled([
      asking(
        { node: 'self', choice: 'route', option: 'self' },
        { node: 'file', choice: 'route', option: 'body' },
        { node: 'body', choice: 'route', option: 'body' },
      ),
      { Formality: { self: { name: 'Self', days: days(1) }, file: { name: 'File' }, body: { name: 'Body' } } },
    ]);
    expect(textsOf(plan, 'file')[0]).toMatch(/^This is another way to meet "The law" \(together with "Body"\)\. /);
    expect(textsOf(plan, 'body')[0]).toMatch(/^This is another way to meet "The law" \(together with "File"\)\. /);
  });

  test('what a way needs counts for it, and is in the plan only if the way is chosen', () => {
    const needs = { Formality: { lab: { days: days(60) } } };
    const plan = scheduled(either({ days: days(1), NEEDS: 'lab' }, { days: days(30) }, needs));
    expect(statusesOf(plan)).toBe('b: REQUIRED, a: ALTERNATIVE');
  });

  test('a way that the firm has completed adds no time', () => {
    const plan = scheduled(either({ days: days(90) }, { days: days(30) }), {
      company: { holds: [{ requirement: 'a' }] },
    });
    expect(statusesOf(plan)).toBe('a: SATISFIED, b: ALTERNATIVE');
    expect(plan.duration.typical).toBe(0);
  });

  test('one way is not a choice', () => {
    const plan = scheduled([asking({ node: 'a', choice: 'route', option: 'A' }), { Formality: { a: {} } }]);
    expect(statusesOf(plan)).toBe('a: REQUIRED');
  });

  test('what another rule requires is no longer an alternative', () => {
    const other = { Regulation: { other: { ...asking('a').Regulation?.law } } };
    const plan = scheduled(either({ days: days(90) }, { days: days(30) }, other));
    expect(statusesOf(plan)).toBe('a: REQUIRED, b: ALTERNATIVE');
    expect(plan.duration.typical).toBe(90);
  });
});

describe('a choice that depends on an answer or on advice', () => {
  test('is compared as if it were certain, without what the opposite answer would add', () => {
    const opposite = { node: 'trait/radio', absent: true };
    const plan = scheduled({
      Trait: { 'trait/radio': {} },
      Regulation: {
        transmitters: { ...HERE, TRIGGERED_BY: 'trait/radio', REQUIRES: 'certificate' },
        others: {
          ...HERE,
          TRIGGERED_BY: opposite,
          REQUIRES: [
            { node: 'certificate', choice: 'way' },
            { node: 'declaration', choice: 'way' },
          ],
        },
      },
      Formality: { certificate: { days: days(60) }, declaration: { days: days(2) } },
    });
    expect(statusesOf(plan)).toBe('certificate: CONDITIONAL, declaration: CONDITIONAL');
  });

  test('among what is advised, is compared as if the advice were followed', () => {
    const plan = scheduled([
      asking({ node: 'a', force: 'ADVISED', choice: 'route' }, { node: 'b', force: 'ADVISED', choice: 'route' }),
      { Formality: { a: eur(600), b: eur(350) } },
    ]);
    expect(statusesOf(plan)).toBe('b: OPTIONAL, a: ALTERNATIVE');
  });

  test('within what is advised, is compared as if the advice were followed', () => {
    const plan = scheduled([
      asking({ node: 'advice', force: 'ADVISED' }),
      {
        Formality: {
          advice: {
            NEEDS: [
              { node: 'a', choice: 'lab' },
              { node: 'b', choice: 'lab' },
            ],
          },
          a: { days: days(9) },
          b: { days: days(3) },
        },
      },
    ]);
    expect(statusesOf(plan)).toBe('b: OPTIONAL, advice: OPTIONAL, a: ALTERNATIVE');
  });
});

describe('of alternative prerequisites', () => {
  const needs = (a: Draft<'Formality'>, b: Draft<'Formality'>): Drafts[] => [
    asking('sell'),
    {
      Formality: {
        sell: { NEEDS: [{ node: 'a', choice: 'lab' }, { node: 'b', choice: 'lab' }, 'label'] },
        a,
        b,
        label: {},
      },
    },
  ];

  test('one is chosen and the other is shown', () => {
    const plan = scheduled(needs({ days: days(9) }, { days: days(3) }));
    expect(statusesOf(plan)).toBe('b: REQUIRED, label: REQUIRED, sell: REQUIRED, a: ALTERNATIVE');
    expect(stepIn(plan, 'sell').dependsOn).toEqual(['b', 'label']);
  });

  test('a choice within a way is made before the ways are compared', () => {
    const plan = scheduled(
      either(
        {
          NEEDS: [
            { node: 'slow', choice: 'lab' },
            { node: 'swift', choice: 'lab' },
          ],
          days: days(1),
        },
        { days: days(30) },
        { Formality: { slow: { days: days(100) }, swift: { days: days(2) } } },
      ),
    );
    expect(statusesOf(plan)).toBe('swift: REQUIRED, a: REQUIRED, b: ALTERNATIVE, slow: ALTERNATIVE');
    expect(plan.duration.typical).toBe(3);
  });

  test('two choices are compared together', () => {
    const plan = scheduled([
      asking(
        { node: 'a', choice: 'one', option: 'A' },
        { node: 'b', choice: 'one', option: 'B' },
        { node: 'c', choice: 'two', option: 'C' },
        { node: 'd', choice: 'two', option: 'D' },
      ),
      {
        Formality: {
          a: { days: days(1), ...eur(9) },
          b: { days: days(20), ...eur(1) },
          c: { days: days(20), ...eur(9) },
          d: { days: days(30), ...eur(1) },
        },
      },
    ]);
    expect(idsOf(plan)).toBe('b c a d');
    expect(statusesOf(plan)).toContain('b: REQUIRED, c: REQUIRED');
  });
});

describe('work for one requirement', () => {
  const meeting = (a: Draft<'Formality'>, b: Draft<'Formality'>): Drafts[] => [
    asking('a', 'b', 'c'),
    { Formality: { a: { name: 'Audit', MEETS: 'b', ...a }, b, c: { NEEDS: 'b', days: days(5) } } },
  ];

  test('meets another, which has no work of its own and waits for it', () => {
    const plan = scheduled(meeting({ days: days(3) }, { days: days(20), ...eur(5) }));
    expect(statusesOf(plan)).toBe('a: REQUIRED, b: MET, c: REQUIRED');
    expect(stepIn(plan, 'b')).toMatchObject({
      dependsOn: ['a'],
      days: days(0),
      earliestStart: 3,
      creditedBy: undefined,
    });
    expect(textsOf(plan, 'b')).toContain('The work for "Audit" also meets this.');
    expect(plan.duration.typical).toBe(8);
    expect(plan.criticalPath).toEqual(['a', 'c']);
  });

  test('does not delay what comes after if doing the other by itself is faster', () => {
    const plan = scheduled(meeting({ days: days(90) }, { days: days(2) }));
    expect(statusesOf(plan)).toBe('a: REQUIRED, b: REQUIRED, c: REQUIRED');
    expect(stepIn(plan, 'c').earliestStart).toBe(2);
  });

  test('meets nothing if it is only advice', () => {
    const plan = scheduled([
      asking({ node: 'a', force: 'ADVISED' }, 'b'),
      { Formality: { a: { MEETS: 'b' }, b: { days: days(2) } } },
    ]);
    expect(statusesOf(plan)).toBe('a: OPTIONAL, b: REQUIRED');
  });

  test('of two questions is met under the answers that ask for both, and the plan shows the longer set', () => {
    const plan = scheduled([
      {
        Trait: { one: {}, other: {} },
        Regulation: {
          first: { ...HERE, TRIGGERED_BY: 'one', REQUIRES: { node: 'a', force: 'MUST' } },
          second: { ...HERE, TRIGGERED_BY: 'other', REQUIRES: { node: 'b', force: 'MUST' } },
        },
        Formality: { a: { MEETS: 'b' }, b: { days: days(2) } },
      },
    ]);
    expect(statusesOf(plan)).toBe('b: CONDITIONAL, a: CONDITIONAL');
    expect(stepIn(plan, 'b')).toMatchObject({ inBranch: true, metBy: undefined });
    expect(stepIn(plan, 'a')).toMatchObject({ inBranch: false });
    // How long `a` takes alone is not known.
    expect(plan.duration).toEqual({ typical: 2 });
  });

  const open = (a: Draft<'Formality'>, b: Draft<'Formality'>): readonly Drafts[] => [
    asking('b'),
    {
      Trait: { one: {} },
      Regulation: { first: { ...HERE, TRIGGERED_BY: 'one', REQUIRES: { node: 'a', force: 'MUST' } } },
      Formality: { a: { days: days(40), ...a }, b: { name: 'Clearance', ...b }, c: { NEEDS: 'b' } },
    },
  ];

  test('that depends on a question meets it only under that answer: it is not done', () => {
    const plan = scheduled(open({ MEETS: 'b' }, {}));
    expect(statusesOf(plan)).toBe('a: CONDITIONAL, b: CONDITIONAL');
    expect(stepIn(plan, 'b')).toMatchObject({ dependsOn: ['a'], earliestStart: 40, metBy: 'a' });
  });

  test('that depends on a question does not meet what it needs', () => {
    const plan = scheduled(open({ MEETS: 'b', NEEDS: 'b' }, {}));
    expect(stepIn(plan, 'b')).toMatchObject({ dependsOn: [], status: 'REQUIRED' });
  });

  test('that depends on a question does not wait for work that can meet it and that it can meet', () => {
    const plan = scheduled([
      {
        Trait: { one: {} },
        Regulation: { law: { ...HERE, TRIGGERED_BY: 'one', REQUIRES: ['a', 'b'] } },
        Formality: { a: { MEETS: 'b', NEEDS: 'x' }, b: { MEETS: 'a', NEEDS: 'y' }, x: {}, y: {} },
      },
    ]);
    expect(plan.steps.filter(({ dependsOn }) => dependsOn.includes('a') || dependsOn.includes('b'))).toHaveLength(1);
  });

  test('two that meet each other are done once', () => {
    const plan = scheduled([
      asking('a', 'b'),
      { Formality: { a: { days: days(9), MEETS: 'b' }, b: { days: days(2), MEETS: 'a' } } },
    ]);
    expect(statusesOf(plan)).toBe('b: REQUIRED, a: MET');
  });

  test('does not meet what it needs', () => {
    const plan = scheduled([
      asking('a'),
      { Formality: { a: { days: days(9), NEEDS: 'b', MEETS: 'b' }, b: { days: days(2) } } },
    ]);
    expect(statusesOf(plan)).toBe('b: REQUIRED, a: REQUIRED');
  });

  test('stays in the plan for what it meets if the firm holds what it was needed for', () => {
    const plan = scheduled(
      [
        asking('licence', 'report'),
        {
          Formality: {
            licence: { NEEDS: 'test', days: days(40) },
            test: { MEETS: 'report', days: days(2) },
            report: { days: days(10) },
          },
        },
      ],
      { company: { holds: [{ requirement: 'licence' }] } },
    );
    expect(statusesOf(plan)).toBe('licence: SATISFIED, test: REQUIRED, report: MET');
  });
});
