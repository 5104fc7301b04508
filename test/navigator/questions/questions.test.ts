import { describe, expect, test } from 'vitest';
import { recorded } from '../../../src/messages/recorded.js';
import { render } from '../../../src/messages/rendering/render.js';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { PlanQuestion } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { questions } from '../../../src/navigator/questions/questions.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';

const exact = { nationalLines: [], lineDecides: false };

function asked(
  drafts: Drafts,
  question: Partial<PlanRequest> = {},
  duty: Parameters<typeof questions>[3] = exact,
): readonly PlanQuestion[] {
  const facts = world(drafts);
  return questions(facts, ask(question), applicability(facts, ask(question)), duty);
}

const rules = (
  traits: Drafts['Trait'],
  triggers: { readonly [rule: string]: Draft<'Regulation'>['TRIGGERED_BY'] },
): Drafts => ({
  Trait: { ...traits },
  Regulation: Object.fromEntries(
    Object.entries(triggers).map(([id, by]) => [id, by === undefined ? HERE : { ...HERE, TRIGGERED_BY: by }]),
  ),
});

describe('an amount that was given and cannot be compared', () => {
  const value = {
    question: { en: 'What is it worth?' },
    kind: 'AMOUNT',
    unit: 'USD',
    readFrom: 'CONSIGNMENT_VALUE',
  } as const;
  const drafts = rules({ value }, { rule: { node: 'value', max: 800 } });
  const worth = (currency: string) => ({ consignment: { value: { amount: 500, currency } } });

  test('is asked for in the unit of the trait, with the reason', () => {
    const [question, ...others] = asked(drafts, worth('VND'));
    expect(others).toEqual([]);
    expect(question?.answerIn).toEqual(['offering', 'traits']);
    expect(question && english(question.text)).toBe(
      'What is it worth? The amount is given in VND. It cannot be compared, because no exchange rate between VND and USD is on record for 1 November 2026. Give the amount in USD.',
    );
  });

  test('is not asked for again once it is given there', () => {
    expect(asked(drafts, { ...worth('VND'), answers: [{ trait: 'value', amount: 500 }] })).toEqual([]);
  });

  test('is asked for in the usual words if it was not given, and not at all if it can be compared', () => {
    const [question] = asked(drafts);
    expect(question?.answerIn).toEqual(['offering', 'consignment', 'value']);
    expect(question?.text).toEqual(recorded({ en: 'What is it worth?' }));
    expect(asked(drafts, worth('USD'))).toEqual([]);
  });

  test('is asked for with its unit if the unit does not convert', () => {
    const weight = {
      question: { en: 'How heavy?' },
      kind: 'AMOUNT',
      unit: 'kg',
      readFrom: 'CONSIGNMENT_QUANTITY',
    } as const;
    const heavy = rules({ weight }, { rule: { node: 'weight', min: 10 } });
    const [question] = asked(heavy, { consignment: { quantity: 5, unit: 'pair' } });
    expect(question && english(question.text)).toBe(
      'How heavy? The quantity is given in pair. It cannot be compared, because this unit does not convert into kg. Give the amount in kg.',
    );
    expect(asked(heavy, { consignment: { quantity: 5_000, unit: 'g' } })).toEqual([]);
  });
});

describe('a trait that nobody has spoken of', () => {
  const radio = { radio: { question: { en: 'Does it transmit radio?' } } };

  test('is asked about once, with all the rules that it decides', () => {
    expect(asked(rules(radio, { b: 'radio', a: 'radio', c: undefined }))).toMatchObject([
      {
        key: 'question/radio',
        kind: 'TRAIT',
        trait: { id: 'radio' },
        options: undefined,
        text: recorded({ en: 'Does it transmit radio?' }),
        decides: [{ id: 'a' }, { id: 'b' }],
      },
    ]);
  });

  test('is not asked about where it decides nothing', () => {
    expect(asked({ Trait: radio })).toEqual([]);
    expect(asked({ ...rules(radio, { a: 'radio' }), Country: { 'country/DE': {} } }, { target: 'country/KR' })).toEqual(
      [],
    );
  });

  test('is not asked about where another trait has decided already', () => {
    const either = [
      { node: 'radio', group: 'a' },
      { node: 'battery', group: 'a' },
    ];
    const drafts = rules({ ...radio, battery: {} }, { rule: either });
    expect(asked(drafts, { answers: [{ trait: 'battery', holds: true }] })).toEqual([]);
    expect(asked(drafts, { answers: [{ trait: 'battery', holds: false }] })).toMatchObject([{ key: 'question/radio' }]);
  });

  test.each<[string, Drafts, Partial<PlanRequest>]>([
    ['the class implies', { ProductClass: { 'hs/33': { PART_OF: 'class/goods', HAS: 'radio' } } }, {}],
    [
      'the product says',
      { Product: { phone: { CLASSIFIED_AS: 'hs/330499', HAS: { node: 'radio', holds: false } } } },
      { productId: 'phone' },
    ],
    ['the caller has answered', {}, { answers: [{ trait: 'radio', holds: true }] }],
  ])('is not asked about what %s', (_, more, question) => {
    expect(asked({ ...rules(radio, { rule: 'radio' }), ...more }, question)).toEqual([]);
  });

  test('is asked about if a rate of a national line depends on it', () => {
    const drafts: Drafts = {
      ProductClass: { 'hts/33049910': { PART_OF: 'hs/330499' } },
      Trait: radio,
      CustomsRule: { rate: { APPLIES_IN: 'country/DE', COVERS: 'hts/33049910', TRIGGERED_BY: 'radio' } },
    };
    expect(asked(drafts)).toMatchObject([{ key: 'question/radio', decides: [{ id: 'rate' }] }]);
  });
});

test.each<[Draft<'Trait'>, Partial<PlanQuestion>]>([
  [{ kind: 'YES_NO' }, { kind: 'TRAIT', text: recorded({ en: 'Is it so?' }) }],
  [
    { kind: 'AMOUNT', unit: 'USD' },
    { kind: 'AMOUNT', text: recorded({ en: 'Is it so?' }) },
  ],
  [
    { kind: 'CHOICE', options: ['one', 'two'] },
    { kind: 'CHOICE', options: ['one', 'two'] },
  ],
  [{ kind: 'AMOUNT', subject: 'COMPANY' }, { kind: 'COMPANY' }],
  [{ kind: 'YES_NO', subject: 'SHIPMENT' }, { kind: 'TRAIT' }],
])('a question is of the kind of its trait, or about the company: %o', (trait, expected) => {
  expect(asked(rules({ trait }, { rule: 'trait' }))).toMatchObject([expected]);
});

test('what decides most is asked first, then by id', () => {
  const drafts = rules({ a: {}, b: {}, c: {} }, { one: 'a', two: 'c', three: 'b', four: 'c' });
  expect(asked(drafts).map(({ key }) => key)).toEqual(['question/c', 'question/a', 'question/b']);
});

describe('a class that is coarser than the rules', () => {
  const lines: Drafts = {
    ProductClass: {
      'hts/33049910': { name: { en: 'Powders', ko: '가루' }, PART_OF: 'hs/330499' },
      'hts/33049950': { name: 'Other', PART_OF: 'hs/330499' },
    },
  };
  const here = { APPLIES_IN: 'country/DE' } as const;

  test('asks which line it is, where a rule about conduct covers a part', () => {
    const drafts: Drafts = { ...lines, Regulation: { licence: { ...here, COVERS: 'hts/33049910' } } };
    const questions = asked(drafts);
    expect(questions).toMatchObject([
      {
        key: 'question/tariff-line',
        kind: 'TARIFF_LINE',
        trait: undefined,
        options: ['hts/33049910'],
        decides: [{ id: 'licence' }],
      },
    ]);
    expect(questions.map(({ text }) => english(text))).toEqual([
      'Which tariff line of HS 330499 is it? The plan is different for HTS 33049910 (Powders).',
    ]);
    expect(questions.map(({ text }) => render(text, 'ko'))).toEqual([
      'HS 330499 중 어느 세번에 해당합니까? HTS 33049910(가루)의 경우 계획이 달라집니다.',
    ]);
    expect(asked(drafts, { classId: 'hts/33049950' })).toEqual([]);
  });

  test('asks which line it is, where a rule leaves a part out', () => {
    const drafts: Drafts = {
      ...lines,
      Regulation: { licence: { ...here, COVERS: 'hs/33', EXCLUDES: 'hts/33049950' } },
    };
    expect(asked(drafts)).toMatchObject([
      { kind: 'TARIFF_LINE', options: ['hts/33049950'], decides: [{ id: 'licence' }] },
    ]);
  });

  const duty: Drafts = { ...lines, CustomsRule: { duty: { ...here, COVERS: 'hts/33049910', rate: 5 } } };

  test('asks for the line where the duty differs between lines, and not where it is the same', () => {
    const nationalLines = world(lines)
      .all('ProductClass')
      .filter(({ scheme }) => scheme === 'hts');
    expect(asked(duty, {}, { nationalLines, lineDecides: false })).toEqual([]);
    expect(asked(duty, {}, { nationalLines, lineDecides: true })).toMatchObject([
      { options: ['hts/33049910', 'hts/33049950'], decides: [{ id: 'duty' }] },
    ]);
  });

  test('asks for the line where a charge is for a part only', () => {
    const drafts: Drafts = {
      ...lines,
      CustomsRule: { vat: { ...here, kind: 'VAT', area: 'TAX', COVERS: 'hts/33049910' } },
    };
    expect(asked(drafts)).toMatchObject([{ kind: 'TARIFF_LINE', options: ['hts/33049910'], decides: [{ id: 'vat' }] }]);
  });
});
