import { describe, expect, test } from 'vitest';
import { render } from '../../../src/messages/rendering/render.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';
import { outcome } from './outcome.js';

const traits: Drafts = {
  Trait: {
    radio: { name: 'transmits radio' },
    battery: {},
    sales: { kind: 'AMOUNT', subject: 'COMPANY', unit: 'USD', readFrom: 'COMPANY_SALES' },
    value: { name: 'consignment value', kind: 'AMOUNT', subject: 'SHIPMENT', unit: 'USD' },
    mode: { kind: 'CHOICE', options: ['GOODS', 'SERVICE'], readFrom: 'SUPPLY_MODE' },
    grade: { name: { en: 'grade', ko: '등급' }, kind: 'CHOICE', options: ['one', 'two'] },
    way: {
      name: { en: 'way', ko: '운송 방식' },
      kind: 'CHOICE',
      options: ['SEA', 'AIR'],
      optionNames: [
        { en: 'by sea', ko: '해상' },
        { en: 'by air', ko: '항공' },
      ],
    },
    users: { name: { en: 'users', ko: '이용자 수' }, kind: 'AMOUNT', unit: 'people' },
  },
  ExchangeRate: { rate: { currency: 'KRW', month: '2026-10', perUsd: 1400 } },
};

const rule = (triggers: Draft<'Regulation'>['TRIGGERED_BY'], more: Drafts = {}): Drafts => ({
  ...traits,
  ...more,
  Regulation: { rule: triggers === undefined ? HERE : { ...HERE, TRIGGERED_BY: triggers } },
});

const yes = { answers: [{ trait: 'radio', holds: true }] };
const no = { answers: [{ trait: 'radio', holds: false }] };

describe('a yes/no trait', () => {
  test.each<[string, Draft<'Regulation'>['TRIGGERED_BY'], Partial<PlanRequest>, string]>([
    ['holds', 'radio', yes, 'BINDS'],
    ['does not hold', 'radio', no, 'TRAIT'],
    ['is not known', 'radio', {}, 'CONDITIONAL'],
    ['is absent, as it must be', { node: 'radio', absent: true }, no, 'BINDS'],
    ['holds, and must be absent', { node: 'radio', absent: true }, yes, 'TRAIT'],
    ['is not known, and must be absent', { node: 'radio', absent: true }, {}, 'CONDITIONAL'],
  ])('that %s', (_, triggers, question, expected) => {
    expect(outcome(rule(triggers), question)).toBe(expected);
  });
});

describe('an amount', () => {
  const within = { node: 'value', min: 100, max: 800 };

  test.each([
    [99.99, 'TRAIT'],
    [100, 'BINDS'],
    [800, 'BINDS'],
    [800.01, 'TRAIT'],
  ])('has inclusive bounds: %d of 100 to 800 %s', (amount, expected) => {
    expect(outcome(rule(within), { answers: [{ trait: 'value', amount }] })).toBe(expected);
  });

  const above = { node: 'value', min: 150, minExclusive: true, max: 800, maxExclusive: true };

  test.each([
    [150, 'TRAIT'],
    [150.01, 'BINDS'],
    [799.99, 'BINDS'],
    [800, 'TRAIT'],
  ])('has bounds that exclude their end: %d of more than 150 and less than 800 %s', (amount, expected) => {
    expect(outcome(rule(above), { answers: [{ trait: 'value', amount }] })).toBe(expected);
  });

  // At 150 the lower band holds and the upper does not; 150 in both, or in none, was possible before.
  test.each([
    [150, ['up-to']],
    [150.01, ['more-than']],
  ])('of %d is in one of two bands that meet', (amount, expected) => {
    const bands = {
      ...traits,
      Regulation: {
        'up-to': { ...HERE, TRIGGERED_BY: { node: 'value', max: 150 } },
        'more-than': { ...HERE, TRIGGERED_BY: { node: 'value', min: 150, minExclusive: true } },
      },
    };
    const { bindings } = applicability(world(bands), ask({ answers: [{ trait: 'value', amount }] }));
    expect(bindings.map((each) => each.rule.id)).toEqual(expected);
  });

  test.each([
    [{ min: 150, minExclusive: true }, 'more than USD 150', '150달러 초과'],
    [{ max: 800, maxExclusive: true }, 'less than USD 800', '800달러 미만'],
    [{ min: 150, max: 800, maxExclusive: true }, 'at least USD 150 and less than USD 800', '150달러 이상 800달러 미만'],
    [{ min: 150, minExclusive: true, max: 800 }, 'more than USD 150 and up to USD 800', '150달러 초과 800달러 이하'],
    [{ min: 150, max: 800 }, 'USD 150 to USD 800', '150달러~800달러'],
  ])('names its bounds: %o', (bounds, english, korean) => {
    const [binding] = applicability(world(rule({ node: 'value', ...bounds })), ask()).bindings;
    const [said] = binding?.because.slice(1) ?? [];
    const inLanguage = (language: 'en' | 'ko') => said && render(said.text, language);
    expect(inLanguage('en')).toContain(`"consignment value" is ${english}.`);
    expect(inLanguage('ko')).toContain(korean);
  });

  test.each([
    [0, 'TRAIT'],
    [1, 'BINDS'],
  ])('without bounds has only to be there: %d %s', (amount, expected) => {
    expect(outcome(rule('value'), { answers: [{ trait: 'value', amount }] })).toBe(expected);
  });

  test('of another currency is converted to the unit of the trait', () => {
    const small = rule({ node: 'sales', max: 1_000_000 });
    const company = (amount: number) => ({ company: { holds: [], sales: { amount, currency: 'KRW' } } });
    expect(outcome(small, company(1_400_000_000))).toBe('BINDS');
    // 1,400,000,001 won are 1,000,000.0007 dollars, which is one million to the cent; 14 won are one cent.
    expect(outcome(small, company(1_400_000_001))).toBe('BINDS');
    expect(outcome(small, company(1_400_000_014))).toBe('TRAIT');
    expect(outcome(small, {})).toBe('CONDITIONAL');
  });

  test('whose currency cannot be converted is not known', () => {
    const company = { holds: [], sales: { amount: 1, currency: 'VND' } };
    expect(outcome(rule({ node: 'sales', max: 10 }), { company })).toBe('CONDITIONAL');
  });
});

describe('an amount that an exchange rate decides', () => {
  const texts = (drafts: Drafts, amount: number, currency: string) => {
    const facts = world(drafts);
    const question = ask({ company: { holds: [], sales: { amount, currency } } });
    const { bindings, ruledOut } = applicability(facts, question);
    return [...bindings.flatMap(({ because }) => because.slice(1)), ...ruledOut].map(({ text }) => english(text));
  };
  const small = rule({ node: 'sales', max: 1_000_000 });
  const converted = 'Converted at KRW 1,400 (October 2026) per US dollar.';

  test('is named where the rule applies', () => {
    expect(texts(small, 1_400_000_000, 'KRW')).toEqual([
      `This rule applies if "sales" is up to USD 1,000,000. This is true according to the request. ${converted}`,
    ]);
  });

  test('is named where the rule does not apply', () => {
    expect(texts(small, 2_800_000_000, 'KRW')).toEqual([
      `This rule applies only if "sales" is up to USD 1,000,000. This is not true according to the request. ${converted}`,
    ]);
  });

  test('is not named where nothing was converted', () => {
    expect(texts(small, 1, 'USD')).toEqual([
      'This rule applies if "sales" is up to USD 1,000,000. This is true according to the request.',
    ]);
  });

  test('is said to be missing, not that nobody has spoken', () => {
    expect(texts(small, 1, 'VND')).toEqual([
      'This rule applies if "sales" is up to USD 1,000,000. It is not known yet whether this is true. The amount is given in VND. It cannot be compared, because no exchange rate between VND and USD is on record for 1 November 2026.',
    ]);
  });
});

describe('a choice', () => {
  test.each<[string, Draft<'Regulation'>['TRIGGERED_BY'], Partial<PlanRequest>, string]>([
    ['made', { node: 'grade', option: 'one' }, { answers: [{ trait: 'grade', option: 'one' }] }, 'BINDS'],
    ['made otherwise', { node: 'grade', option: 'one' }, { answers: [{ trait: 'grade', option: 'two' }] }, 'TRAIT'],
    ['not made', { node: 'grade', option: 'one' }, {}, 'CONDITIONAL'],
    ['that the mode of supply makes', { node: 'mode', option: 'SERVICE' }, { mode: 'SERVICE' }, 'BINDS'],
    ['that the mode of supply makes otherwise', { node: 'mode', option: 'SERVICE' }, {}, 'TRAIT'],
  ])('%s', (_, triggers, question, expected) => {
    expect(outcome(rule(triggers), question)).toBe(expected);
  });
});

describe('what the caller gave elsewhere', () => {
  const reading = (
    readFrom: 'CONSIGNMENT_VALUE' | 'CONSIGNMENT_QUANTITY' | 'COMPANY_EXPORTS' | 'COMPANY_EMPLOYEES',
    unit?: string,
  ) =>
    rule(
      { node: 'given', min: 10 },
      {
        Trait: { given: { kind: 'AMOUNT', readFrom, ...(unit === undefined ? {} : { unit }) } },
      },
    );

  test.each<[string, Drafts, Partial<PlanRequest>, string]>([
    [
      'the value of the consignment',
      reading('CONSIGNMENT_VALUE', 'USD'),
      { consignment: { value: { amount: 10, currency: 'USD' } } },
      'BINDS',
    ],
    [
      'its quantity, in the same unit',
      reading('CONSIGNMENT_QUANTITY', 'kg'),
      { consignment: { quantity: 9, unit: 'kg' } },
      'TRAIT',
    ],
    [
      'its quantity, in another unit',
      reading('CONSIGNMENT_QUANTITY', 'kg'),
      { consignment: { quantity: 10, unit: 'l' } },
      'CONDITIONAL',
    ],
    [
      'its quantity, in a unit of the same measure',
      reading('CONSIGNMENT_QUANTITY', 'kg'),
      { consignment: { quantity: 9_000, unit: 'g' } },
      'TRAIT',
    ],
    [
      'its quantity, 0, which nobody has counted',
      reading('CONSIGNMENT_QUANTITY', 'kg'),
      { consignment: { quantity: 0, unit: 'kg' } },
      'CONDITIONAL',
    ],
    [
      'exports',
      reading('COMPANY_EXPORTS', 'USD'),
      { company: { holds: [], exports: { amount: 9, currency: 'USD' } } },
      'TRAIT',
    ],
    ['employees', reading('COMPANY_EMPLOYEES'), { company: { holds: [], employees: 10 } }, 'BINDS'],
    ['nothing', reading('COMPANY_EMPLOYEES'), {}, 'CONDITIONAL'],
  ])('answers: %s', (_, drafts, question, expected) => {
    expect(outcome(drafts, question)).toBe(expected);
  });
});

describe('who says what', () => {
  test('a class gives its traits to all below it', () => {
    const drafts = rule('radio', { ProductClass: { 'hs/33': { PART_OF: 'class/goods', HAS: 'radio' } } });
    const [binding] = applicability(world(drafts), ask()).bindings;
    expect(binding?.certainty).toBe('BINDS');
    const reason = binding?.because[1];
    expect(reason && english(reason.text)).toBe(
      'This rule applies if "transmits radio" is true. This is true of HS 33 (hs/33).',
    );
    expect(reason?.path.map(({ id }) => id)).toEqual(['hs/33', 'radio', 'rule']);
  });

  test.each<[Draft<'Product'>['HAS'], string]>([
    ['radio', 'BINDS'],
    [{ node: 'radio', holds: false }, 'TRAIT'],
  ])('a product says %o: %s', (has, expected) => {
    const product: Draft<'Product'> = { CLASSIFIED_AS: 'hs/330499', ...(has === undefined ? {} : { HAS: has }) };
    expect(outcome(rule('radio', { Product: { phone: product } }), { productId: 'phone' })).toBe(expected);
  });

  test('the answer is closest to the case, then the product, then the nearest class', () => {
    const drafts = rule(
      { node: 'value', min: 20, max: 29 },
      {
        ProductClass: {
          'hs/33': { PART_OF: 'class/goods', HAS: { node: 'value', amount: 40 } },
          'hs/3304': { PART_OF: 'hs/33', HAS: { node: 'value', amount: 25 } },
        },
        Product: { serum: { CLASSIFIED_AS: 'hs/330499', HAS: { node: 'value', amount: 10 } } },
      },
    );
    expect(outcome(drafts)).toBe('BINDS');
    expect(outcome(drafts, { productId: 'serum' })).toBe('TRAIT');
    expect(outcome(drafts, { productId: 'serum', answers: [{ trait: 'value', amount: 20 }] })).toBe('BINDS');
  });

  test.each<[Draft<'Regulation'>['TRIGGERED_BY'], Partial<PlanRequest>, string]>([
    [
      { node: 'value', max: 800 },
      { answers: [{ trait: 'value', amount: 1000 }] },
      '"consignment value" is up to USD 800',
    ],
    [
      { node: 'value', min: 1_000_000 },
      { answers: [{ trait: 'value', amount: 1 }] },
      '"consignment value" is at least USD 1,000,000',
    ],
    [{ node: 'radio', absent: true }, yes, '"transmits radio" is not true'],
    [
      ['one', 'two'].map((option) => ({ node: 'grade', option, group: 'a' })),
      { answers: [{ trait: 'grade', option: 'three' }] },
      '"grade" is one or two',
    ],
    [
      { node: 'grade', option: 'one', absent: true },
      { answers: [{ trait: 'grade', option: 'one' }] },
      '"grade" is not one',
    ],
    [
      { node: 'value', min: 100, max: 800 },
      { answers: [{ trait: 'value', amount: 1 }] },
      '"consignment value" is USD 100 to USD 800',
    ],
    [{ node: 'way', option: 'AIR' }, { answers: [{ trait: 'way', option: 'SEA' }] }, '"way" is by air'],
    ['value', { answers: [{ trait: 'value', amount: 0 }] }, '"consignment value" is more than 0'],
    [{ node: 'mode', option: 'SERVICE' }, {}, '"mode" is service'],
  ])('the reason gives the conditions: %o', (triggers, question, conditions) => {
    const { ruledOut } = applicability(world(rule(triggers)), ask(question));
    expect(ruledOut.map(({ text }) => english(text))).toEqual([
      `This rule applies only if ${conditions}. This is not true according to the request.`,
    ]);
  });

  test.each<[Draft<'Regulation'>['TRIGGERED_BY'], Partial<PlanRequest>, string]>([
    [
      ['one', 'two'].map((option) => ({ node: 'grade', option, group: 'a' })),
      { answers: [{ trait: 'grade', option: 'three' }] },
      '"등급"이 one 또는 two인 경우에만 적용됩니다. 입력한 내용에 따르면 이 조건을 충족하지 않습니다.',
    ],
    [
      { node: 'way', option: 'AIR' },
      { answers: [{ trait: 'way', option: 'SEA' }] },
      '"운송 방식"이 항공인 경우에만 적용됩니다. 입력한 내용에 따르면 이 조건을 충족하지 않습니다.',
    ],
    [
      { node: 'users', min: 1_000_000 },
      { answers: [{ trait: 'users', amount: 5 }] },
      '"이용자 수"가 1,000,000명 이상인 경우에만 적용됩니다. 입력한 내용에 따르면 이 조건을 충족하지 않습니다.',
    ],
  ])('the reason gives the conditions in Korean: %o', (triggers, question, text) => {
    const { ruledOut } = applicability(world(rule(triggers)), ask(question));
    expect(ruledOut.map((each) => render(each.text, 'ko'))).toEqual([text]);
  });
});

describe('groups of triggers', () => {
  const either = [
    { node: 'radio', group: 'a' },
    { node: 'battery', group: 'a' },
  ];
  const both = [{ node: 'radio' }, { node: 'battery' }];
  const answer = (radio?: boolean, battery?: boolean): Partial<PlanRequest> => ({
    answers: [
      ...(radio === undefined ? [] : [{ trait: 'radio', holds: radio }]),
      ...(battery === undefined ? [] : [{ trait: 'battery', holds: battery }]),
    ],
  });

  test.each([
    ['one group', either, answer(false, true), 'BINDS'],
    ['one group', either, answer(true), 'BINDS'],
    ['one group', either, answer(false), 'CONDITIONAL'],
    ['one group', either, answer(false, false), 'TRAIT'],
    ['no group', both, answer(true, true), 'BINDS'],
    ['no group', both, answer(true), 'CONDITIONAL'],
    ['no group', both, answer(false), 'TRAIT'],
  ])(
    'in one group they are alternatives, else all must hold: %s %o with %o is %s',
    (_, triggers, question, expected) => {
      expect(outcome(rule(triggers), question)).toBe(expected);
    },
  );

  test.each<[Partial<PlanRequest>, readonly string[]]>([
    [answer(), ['battery', 'radio', 'value']],
    [answer(true), ['value']],
    [answer(false), ['battery', 'value']],
    [{ answers: [{ trait: 'value', amount: 20 }] }, ['battery', 'radio']],
    [{ answers: [{ trait: 'value', amount: 1 }] }, []],
  ])('only what still matters is undecided: %o leaves %o', (question, expected) => {
    const facts = world(rule([...either, { node: 'value', min: 10 }]));
    const { bindings } = applicability(facts, ask(question));
    expect(bindings.flatMap((binding) => binding.undecided.map((trait) => trait.id))).toEqual(expected);
  });

  test('of an act hold for its provisions too, each in its own groups', () => {
    const drafts: Drafts = {
      ...traits,
      Regulation: {
        act: { ...HERE, TRIGGERED_BY: { node: 'radio', group: 'a' } },
        rule: { PART_OF: 'act', TRIGGERED_BY: { node: 'battery', group: 'a' } },
      },
    };
    expect(outcome(drafts, answer(true, false))).toBe('TRAIT');
    expect(outcome(drafts, answer(false, true))).toBe('TRAIT');
    expect(outcome(drafts, answer(true, true))).toBe('BINDS');
  });
});
