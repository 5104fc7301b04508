import { describe, expect, test } from 'vitest';
import { makePlan } from '../../../src/navigator/make-plan.js';
import type { Plan } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { atOnce } from '../../../src/portions.js';
import { days } from '../steps/scheduled.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';

const eur = (typical: number) => ({ min: typical, typical, max: typical, currency: 'EUR', per: 'ONCE' }) as const;
const must = (node: string) => ({ node, force: 'MUST' }) as const;

/** Everything that a verdict needs is known. */
const covered: Drafts = {
  Coverage: Object.fromEntries(
    (['IMPORT_CONTROL', 'CONFORMITY', 'EXPORT_CONTROL'] as const).map((area) => [
      area,
      {
        area,
        level: 'COVERED',
        APPLIES_IN: area === 'EXPORT_CONTROL' ? 'country/KR' : 'country/DE',
        COVERS: 'hs/3304',
      },
    ]),
  ),
};

const planOf = (drafts: Drafts, question: Partial<PlanRequest> = {}): Plan =>
  makePlan(world(covered, drafts), ask(question));

const grossOf = ({ cost }: Plan) => cost.gross;
const statusOf = ({ schedule }: Plan, id: string) => schedule.steps.find((step) => step.id === id)?.status;
const answersOf = ({ branch }: Plan) => branch.map(({ question, answer }) => `${question.key}=${answer.value}`);
const effectsOf = (plan: Plan, key: string) => atOnce(plan.effects()).get(key);

/** A cosmetic is filed, unless it is special: then it is registered. */
const filedOrRegistered: Drafts = {
  Trait: { sunscreen: {}, whitening: {} },
  Regulation: {
    general: {
      ...HERE,
      TRIGGERED_BY: [
        { node: 'sunscreen', absent: true, group: 'sun' },
        { node: 'whitening', absent: true, group: 'white' },
      ],
      REQUIRES: must('filing'),
    },
    special: {
      ...HERE,
      TRIGGERED_BY: [
        { node: 'sunscreen', group: 'claim' },
        { node: 'whitening', group: 'claim' },
      ],
      REQUIRES: must('registration'),
    },
    all: { ...HERE, REQUIRES: must('agent') },
  },
  Formality: {
    filing: { days: days(90), cost: eur(100) },
    registration: { days: days(180), cost: eur(900) },
    agent: { days: days(10), cost: eur(5) },
  },
};

describe('answers that exclude each other', () => {
  const plan = planOf(filedOrRegistered);

  test('are never added up: the least is that of the shorter set, the most that of the longer', () => {
    expect(plan.schedule.duration).toEqual({ min: 90, typical: 180, max: 180 });
    expect(grossOf(plan)).toEqual([{ currency: 'EUR', per: 'ONCE', min: 105, typical: 905, max: 905 }]);
  });

  test('the branch is the set with the longest typical path, and names as few answers as lead to it', () => {
    expect(answersOf(plan)).toEqual(['question/sunscreen=true']);
    expect(plan.schedule.criticalPath).toEqual(['registration']);
  });

  test('a step outside the branch is listed without times', () => {
    const filing = plan.schedule.steps.find(({ id }) => id === 'filing');
    expect(filing).toMatchObject({ status: 'CONDITIONAL', inBranch: false, earliestStart: undefined, critical: false });
    expect(statusOf(plan, 'registration')).toBe('CONDITIONAL');
    expect(statusOf(plan, 'agent')).toBe('REQUIRED');
  });

  test('each answer says what it changes', () => {
    const effects = effectsOf(plan, 'question/sunscreen')?.effects;
    expect(effects).toMatchObject([
      // The other question decides nothing more.
      { answer: 'true', adds: [], removes: [], days: { min: 90, typical: 0, max: 0 }, verdict: 'OPEN' },
      // It can still be whitening.
      { answer: 'false', adds: [], removes: [], days: { min: 0, typical: 0, max: 0 }, verdict: 'CONDITIONAL' },
    ]);
    const answered = planOf(filedOrRegistered, { answers: [{ trait: 'sunscreen', holds: false }] });
    expect(effectsOf(answered, 'question/whitening')?.effects).toMatchObject([
      { answer: 'true', adds: [], removes: [], days: { min: 90, typical: 0, max: 0 } },
      {
        answer: 'false',
        adds: [{ id: 'filing' }],
        removes: [{ id: 'registration' }],
        days: { min: 0, typical: -90, max: -90 },
        verdict: 'OPEN',
      },
    ]);
  });

  test('a step that each set asks for is required, though each rule that asks for it depends on an answer', () => {
    const both: Drafts = {
      ...filedOrRegistered,
      Regulation: {
        ...filedOrRegistered.Regulation,
        general: { ...filedOrRegistered.Regulation?.general, REQUIRES: [must('filing'), must('report')] },
        special: { ...filedOrRegistered.Regulation?.special, REQUIRES: [must('registration'), must('report')] },
      },
      Formality: { ...filedOrRegistered.Formality, report: {} },
    };
    expect(statusOf(planOf(both), 'report')).toBe('REQUIRED');
  });
});

describe('answers that do not exclude each other', () => {
  const drafts: Drafts = {
    Trait: { battery: {}, radio: {} },
    Regulation: {
      one: { ...HERE, TRIGGERED_BY: 'battery', REQUIRES: must('test') },
      two: { ...HERE, TRIGGERED_BY: 'radio', REQUIRES: must('approval') },
    },
    Formality: { test: { days: days(7), cost: eur(70) }, approval: { days: days(30), cost: eur(300) } },
  };

  test('are counted together, from nothing to everything, and no answer is assumed', () => {
    const plan = planOf(drafts);
    expect(plan.schedule.duration).toEqual({ min: 0, typical: 30, max: 30 });
    expect(grossOf(plan)).toEqual([{ currency: 'EUR', per: 'ONCE', min: 0, typical: 370, max: 370 }]);
    expect(plan.branch).toEqual([]);
    expect(plan.schedule.steps.every(({ inBranch }) => inBranch)).toBe(true);
  });

  test('a difference in cost is in the currency of the sales, or null without an exchange rate', () => {
    const rates: Drafts = {
      ExchangeRate: { eur: { currency: 'EUR', perUsd: 0.5 }, krw: { currency: 'KRW', perUsd: 1000 } },
    };
    const firm = { company: { holds: [], sales: { amount: 1, currency: 'KRW' } } };
    const costOf = (plan: Plan) => effectsOf(plan, 'question/radio')?.effects?.[1]?.cost;
    expect(costOf(planOf({ ...drafts, ...rates }, firm))).toEqual({
      currency: 'KRW',
      per: 'ONCE',
      min: 0,
      typical: -600_000,
      max: -600_000,
    });
    expect(costOf(planOf({ ...drafts, ...rates }))).toMatchObject({ currency: 'USD', typical: -600 });
    expect(costOf(planOf(drafts))).toBeUndefined();
  });
});

describe('what an answer changes', () => {
  const drafts = (test: Draft<'Formality'>): Drafts => ({
    Trait: { battery: {} },
    Regulation: { one: { ...HERE, TRIGGERED_BY: 'battery', REQUIRES: must('test') } },
    Formality: { test },
  });
  const effectOf = (test: Draft<'Formality'>) => effectsOf(planOf(drafts(test)), 'question/battery')?.effects?.[1];

  test('is not known in days or cost if that of a step that goes is not known', () => {
    expect(effectOf({ days: days(3), cost: { ...eur(2), currency: 'USD' } })).toMatchObject({
      days: { typical: -3 },
      cost: { typical: -2 },
    });
    expect(effectOf({ cost: { ...eur(2), currency: 'USD' } })).toMatchObject({
      days: undefined,
      cost: { typical: -2 },
    });
    expect(effectOf({ days: days(3) })).toMatchObject({ days: { typical: -3 }, cost: undefined });
  });

  test('of two sets that are equally long, the first by its answers is shown, also with an answer', () => {
    const plan = planOf({
      Trait: { size: {}, way: { kind: 'CHOICE', options: ['SEA', 'AIR'] } },
      Regulation: {
        // The rule of the second option comes first by its id.
        air: { ...HERE, TRIGGERED_BY: { node: 'way', option: 'AIR' }, REQUIRES: must('air-filing') },
        sea: { ...HERE, TRIGGERED_BY: { node: 'way', option: 'SEA' }, REQUIRES: must('sea-filing') },
        big: { ...HERE, TRIGGERED_BY: 'size', REQUIRES: must('licence') },
      },
      Formality: { 'air-filing': {}, 'sea-filing': {}, licence: { days: days(4) } },
    });
    expect(answersOf(plan)).toEqual(['question/way=SEA']);
    expect(effectsOf(plan, 'question/size')?.effects?.[1]).toMatchObject({ adds: [], removes: [{ id: 'licence' }] });
  });
});

describe('an amount', () => {
  const drafts: Drafts = {
    Trait: { value: { kind: 'AMOUNT', unit: 'EUR', subject: 'SHIPMENT' } },
    Regulation: {
      low: { ...HERE, TRIGGERED_BY: { node: 'value', max: 150 }, REQUIRES: must('statement') },
      high: { ...HERE, TRIGGERED_BY: { node: 'value', min: 150, minExclusive: true }, REQUIRES: must('invoice') },
      higher: { ...HERE, TRIGGERED_BY: { node: 'value', min: 6000, minExclusive: true }, REQUIRES: must('licence') },
    },
    Formality: { statement: { days: days(1) }, invoice: { days: days(2) }, licence: { days: days(3) } },
  };

  test('has one choice for each interval, with a value inside it', () => {
    const [question] = planOf(drafts).questions;
    expect(question?.choices.map(({ value }) => value)).toEqual(['75', '3075', '12000']);
  });

  test('leaves the range that the interval leaves', () => {
    expect(planOf(drafts).schedule.duration).toEqual({ min: 1, typical: 3, max: 3 });
    const effects = effectsOf(planOf(drafts), 'question/value')?.effects;
    expect(effects?.map(({ days: changed }) => changed)).toEqual([
      { min: 0, typical: -2, max: -2 },
      { min: 1, typical: -1, max: -1 },
      { min: 2, typical: 0, max: 0 },
    ]);
  });
});

describe('options of one choice of a rule', () => {
  test('are ways, of which the planner picks one for each set: nobody is asked', () => {
    const plan = planOf({
      Regulation: {
        law: {
          ...HERE,
          REQUIRES: [
            { ...must('self'), choice: 'route', option: 'self' },
            { ...must('body'), choice: 'route', option: 'body' },
          ],
        },
      },
      Formality: { self: { days: days(5) }, body: { days: days(50) } },
    });
    expect(plan.questions).toEqual([]);
    expect(plan.schedule.duration).toEqual(days(5));
  });
});

describe('an answer that changes nothing', () => {
  test('is not asked for, though a rule depends on it', () => {
    const drafts: Drafts = {
      Trait: { sold: {} },
      Regulation: {
        sure: { ...HERE, REQUIRES: must('contact') },
        perhaps: { ...HERE, TRIGGERED_BY: 'sold', REQUIRES: must('contact') },
      },
      Formality: { contact: {} },
    };
    expect(planOf(drafts)).toMatchObject({ questions: [], branch: [] });
  });

  test('is asked for if the rule forbids, though it asks for nothing', () => {
    const drafts: Drafts = {
      Trait: { ivory: {} },
      CustomsRule: {
        ban: { ...HERE, kind: 'PROHIBITION', area: 'IMPORT_CONTROL', side: 'IMPORT', TRIGGERED_BY: 'ivory' },
      },
    };
    const plan = planOf(drafts);
    expect(plan.questions).toMatchObject([{ key: 'question/ivory' }]);
    expect(effectsOf(plan, 'question/ivory')?.effects).toMatchObject([{ verdict: 'BLOCKED' }, { verdict: 'OPEN' }]);
  });
});

describe('a rule that yields to another', () => {
  test('is in no set with it', () => {
    const plan = planOf({
      Trait: { vehicle: {} },
      Regulation: {
        special: { ...HERE, TRIGGERED_BY: 'vehicle', REQUIRES: must('special-test') },
        usual: { ...HERE, YIELDS_TO: 'special', REQUIRES: must('usual-test') },
      },
      Formality: { 'special-test': { days: days(20) }, 'usual-test': { days: days(8) } },
    });
    expect(plan.schedule.duration).toEqual({ min: 8, typical: 20, max: 20 });
    expect(answersOf(plan)).toEqual(['question/vehicle=true']);
  });

  test('is as certain as before if the other yields to a certain rule, whatever the other depends on', () => {
    const plan = planOf({
      Trait: { vehicle: {} },
      Regulation: {
        act: { ...HERE },
        special: { ...HERE, TRIGGERED_BY: 'vehicle', YIELDS_TO: 'act', REQUIRES: must('special-test') },
        usual: { ...HERE, YIELDS_TO: 'special', REQUIRES: must('usual-test') },
      },
      Formality: { 'special-test': { days: days(20) }, 'usual-test': { days: days(8) } },
    });
    // The special rule never binds. As if it could, nothing would be the least.
    expect(plan.schedule.duration).toEqual(days(8));
    expect(statusOf(plan, 'usual-test')).toBe('REQUIRED');
    expect(plan.warnings).toEqual([]);
  });
});

describe('work after the goods are on the market', () => {
  const drafts: Drafts = {
    Trait: { food: {} },
    Regulation: {
      yearly: { ...HERE, REQUIRES: must('report') },
      special: { ...HERE, TRIGGERED_BY: 'food', REQUIRES: must('licence') },
    },
    Formality: { report: { due: { days: 30, before: false, event: 'YEAR_END' } }, licence: {} },
  };
  const company = { holds: [{ requirement: 'licence' }] };

  test('adds no days, under all answers', () => {
    const answered = (holds: boolean) => planOf(drafts, { company, answers: [{ trait: 'food', holds }] });
    // The firm holds the licence, so that both answers leave the report alone.
    for (const plan of [planOf(drafts, { company }), answered(true), answered(false)])
      expect(plan.schedule.duration).toEqual(days(0));
  });

  test('does not hide that other work has no known length', () => {
    const plan = planOf(drafts, { answers: [{ trait: 'food', holds: true }] });
    expect(plan.schedule.duration).toEqual({});
  });
});

describe('very many questions', () => {
  const many = (count: number, REQUIRES: (index: number) => string): Drafts => ({
    Trait: Object.fromEntries(Array.from({ length: count }, (_, index) => [`t${index}`, {}])),
    Regulation: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `rule${index}`,
        { ...HERE, TRIGGERED_BY: `t${index}`, REQUIRES: must(REQUIRES(index)) },
      ]),
    ),
    Formality: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`step${index}`, { days: days(index + 1), cost: eur(1) }]),
    ),
  });

  test('of groups that share nothing multiply nothing: each is looked at alone', () => {
    const plan = planOf(many(20, (index) => `step${index}`));
    expect(plan.schedule.duration).toEqual({ min: 0, typical: 20, max: 20 });
    expect(grossOf(plan)).toEqual([{ currency: 'EUR', per: 'ONCE', min: 0, typical: 20, max: 20 }]);
    expect(effectsOf(plan, 'question/t19')?.effects).toMatchObject([{}, { days: { typical: -1, max: -1 } }]);
  });

  test('of more than 24 answers the rest has no effects, and says so', () => {
    const effects = [...atOnce(planOf(many(20, (index) => `step${index}`)).effects()).values()];
    expect(effects.filter((each) => each.effects !== undefined)).toHaveLength(12);
    expect(effects.filter((each) => each.note !== undefined)).toHaveLength(8);
  });

  test('in one group are bounded from both sides, and that is said', () => {
    const chained = many(11, (index) => `step${index}`);
    const plan = planOf({
      ...chained,
      Formality: Object.fromEntries(
        Array.from({ length: 11 }, (_, index) => [
          `step${index}`,
          { days: days(1), cost: eur(1), ...(index === 0 ? {} : { NEEDS: `step${index - 1}` }) },
        ]),
      ),
    });
    expect(plan.schedule.duration).toEqual({ min: 0, typical: 11, max: 11 });
    expect(grossOf(plan)).toEqual([{ currency: 'EUR', per: 'ONCE', min: 0, typical: 11, max: 11 }]);
    expect(effectsOf(plan, 'question/t3')).toMatchObject({ note: {} });
    expect(plan.warnings).toMatchObject([{ code: 'RANGES_ARE_BOUNDS' }]);
  });

  test('in one group are bounded by the work that only some of the answers spare', () => {
    const plan = planOf({
      ...many(11, (index) => `step${index}`),
      Formality: Object.fromEntries(
        Array.from({ length: 11 }, (_, index) => [
          `step${index}`,
          index === 0
            ? { days: days(30), cost: eur(900) }
            : {
                days: days(1),
                cost: eur(1),
                ...(index === 10 ? { MEETS: 'step0' } : {}),
                NEEDS: index > 1 ? `step${index - 1}` : [],
              },
        ]),
      ),
    });
    // The last step takes the place of the first, but not if its own answer is no: 900 and 9 steps, with it all 10.
    expect(plan.schedule.duration).toMatchObject({ min: 0, max: 30 });
    expect(grossOf(plan)).toMatchObject([{ min: 0, max: 910 }]);
  });
});
