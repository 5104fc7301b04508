import { describe, expect, test } from 'vitest';
import { applicability } from '../../../src/navigator/applicability/applicability.js';
import { areaKnowledge } from '../../../src/navigator/coverage/area-knowledge.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { questions } from '../../../src/navigator/questions/questions.js';
import { createPlanContext } from '../../../src/navigator/scope/plan-context.js';
import { type Verdict, verdict } from '../../../src/navigator/verdict/verdict.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';

type Records = { readonly [id: string]: Draft<'Coverage'> };

const importControl = { ...HERE, area: 'IMPORT_CONTROL', level: 'PARTLY' } as const;
const conformity = { ...HERE, area: 'CONFORMITY', level: 'PARTLY' } as const;
const exportControl = {
  APPLIES_IN: 'country/KR',
  COVERS: 'class/goods',
  area: 'EXPORT_CONTROL',
  level: 'PARTLY',
} as const;

/** Everything that a verdict on goods needs to know of the areas. */
const researched: Records = { importControl, conformity, exportControl };

function found(drafts: Drafts, question: Partial<PlanRequest> = {}): Verdict {
  const facts = world(drafts);
  const request = ask(question);
  const planContext = createPlanContext(facts, request);
  const applied = applicability(facts, request);
  const open = questions(facts, request, applied, { nationalLines: [], lineDecides: false });
  return verdict(planContext, applied.bindings, open, areaKnowledge(planContext));
}

function judged(drafts: Drafts, question: Partial<PlanRequest> = {}): string {
  const { verdict, blockedBy } = found({ Coverage: researched, ...drafts }, question);
  return [verdict, ...blockedBy.map(({ id }) => id)].join(' ');
}

const customs = (draft: Draft<'CustomsRule'>): Drafts => ({
  Trait: { left: { name: 'quota left' } },
  Country: { 'country/CN': {} },
  CustomsRule: { rule: { ...HERE, ...draft } },
});

const answered = (holds: boolean) => ({ answers: [{ trait: 'left', holds }] });

describe('the verdict', () => {
  test.each<[string, Drafts, Partial<PlanRequest>, string]>([
    ['no rules, in areas that were looked at', {}, {}, 'OPEN'],
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

describe('the verdict on goods of which little is known', () => {
  const without = (...ids: readonly string[]): Records =>
    Object.fromEntries(Object.entries(researched).filter(([id]) => !ids.includes(id)));

  test.each<[string, Records, string]>([
    ['both areas', researched, 'OPEN'],
    ['no area', {}, 'UNKNOWN'],
    ['conformity only', without('importControl'), 'UNKNOWN'],
    ['import control only', without('conformity'), 'UNKNOWN'],
    ['an area without data', { ...researched, conformity: { ...conformity, level: 'NO_DATA' } }, 'UNKNOWN'],
    ['rules for all goods', { ...researched, conformity: { ...conformity, COVERS: 'class/goods' } }, 'UNKNOWN'],
    ['rules for everything', { ...researched, importControl: { ...importControl, COVERS: 'class/any' } }, 'UNKNOWN'],
    [
      'rules for all goods that are said to be covered',
      { ...researched, conformity: { ...conformity, COVERS: 'class/goods', level: 'COVERED' } },
      'UNKNOWN',
    ],
    [
      'rules for all goods besides those for the chapter',
      { ...researched, conformity: { ...conformity, COVERS: ['hs/33', 'class/goods'] } },
      'OPEN',
    ],
    [
      'no data on the heading, although there is some on the chapter',
      { ...researched, chapter: { ...conformity, COVERS: 'hs/33' }, conformity: { ...conformity, level: 'NO_DATA' } },
      'UNKNOWN',
    ],
    [
      'data on the heading, although there is none on all goods',
      { ...researched, all: { ...conformity, COVERS: 'class/goods', level: 'NO_DATA' } },
      'OPEN',
    ],
    [
      'the area for goods of another origin',
      { ...researched, conformity: { ...conformity, EXCEPT_ORIGIN: 'country/KR' } },
      'UNKNOWN',
    ],
    ['labelling not', { ...researched, label: { ...HERE, area: 'LABELLING', level: 'NO_DATA' } }, 'OPEN'],
  ])('with %s', (_, records, expected) => {
    expect(found({ Coverage: records }).verdict).toBe(expected);
  });

  test('a prohibition blocks whatever else is not known', () => {
    const ban = { ...HERE, kind: 'PROHIBITION' } as const;
    expect(found({ CustomsRule: { ban } }).verdict).toBe('BLOCKED');
  });

  test('no open question makes the unknown conditional', () => {
    const drafts: Drafts = {
      Trait: { left: {} },
      CustomsRule: { ban: { ...HERE, kind: 'PROHIBITION', TRIGGERED_BY: 'left' } },
    };
    expect(found(drafts).verdict).toBe('UNKNOWN');
    expect(found({ ...drafts, Coverage: researched }).verdict).toBe('CONDITIONAL');
  });

  test('the reason names the areas, and takes no absence of data for an absence of rules', () => {
    const named: Drafts = { Country: { 'country/DE': { name: 'Germany' } } };
    expect(english(found({ ...named, Coverage: {} }).verdictReason)).toBe(
      'Germany: the knowledge base has no data on import control and conformity assessment of this offering. Absence of data is not absence of rules.',
    );
    expect(english(found({ ...named, Coverage: without('conformity') }).verdictReason)).toBe(
      'Germany: the knowledge base has no data on conformity assessment of this offering. Absence of data is not absence of rules.',
    );
  });
});

describe('the verdict without export control', () => {
  const { exportControl: _, ...market } = researched;

  test.each<[string, Records, Partial<PlanRequest>, string]>([
    ['on record for all goods', researched, {}, 'OPEN'],
    ['not on record', market, {}, 'CONDITIONAL'],
    ['without data', { ...market, control: { ...exportControl, level: 'NO_DATA' } }, {}, 'CONDITIONAL'],
    [
      'on record in the market only',
      { ...market, control: { ...exportControl, APPLIES_IN: 'country/DE' } },
      {},
      'CONDITIONAL',
    ],
    [
      'on record at the place of dispatch',
      { ...market, control: { ...exportControl, APPLIES_IN: 'country/DE' } },
      { dispatch: 'country/DE' },
      'OPEN',
    ],
  ])('%s', (_, records, question, expected) => {
    expect(found({ Coverage: records }, question).verdict).toBe(expected);
  });

  test('the reason is that of export control, not of a question that nobody asks', () => {
    const named: Drafts = { Country: { 'country/KR': { name: 'Korea' } }, Coverage: market };
    expect(english(found(named).verdictReason)).toBe(
      'Korea: the knowledge base has no data on export control of this offering. Nothing else on record prevents the sale, and no question is open.',
    );
  });
});

describe('the verdict on intangibles', () => {
  const service = { APPLIES_IN: 'country/DE', COVERS: 'class/services', level: 'PARTLY' } as const;
  const technology = { ...service, COVERS: 'class/technology' } as const;
  const control = { ...exportControl, COVERS: ['class/services', 'class/technology'] } as const;
  const digital = { ...service, area: 'DATA_AND_DIGITAL' } as const;
  const assessed = { ...service, area: 'CONFORMITY' } as const;
  const contracts = { ...technology, area: 'IMPORT_CONTROL' } as const;

  test.each<[string, PlanRequest['mode'], Records, string]>([
    ['a service', 'SERVICE', { control, digital, assessed }, 'OPEN'],
    ['software', 'SOFTWARE', { control, digital, assessed }, 'OPEN'],
    ['a service without data on digital regulation', 'SERVICE', { control, assessed }, 'UNKNOWN'],
    ['software without data on conformity', 'SOFTWARE', { control, digital }, 'UNKNOWN'],
    [
      'a service with data on all that is exported',
      'SERVICE',
      { control, digital, assessed: { ...assessed, COVERS: 'class/any' } },
      'UNKNOWN',
    ],
    ['a licence', 'LICENCE', { control, contracts }, 'OPEN'],
    ['a licence without data on the registration of contracts', 'LICENCE', { control, digital, assessed }, 'UNKNOWN'],
  ])('%s', (_, mode, records, expected) => {
    const classId = mode === 'LICENCE' ? 'class/technology' : 'class/services';
    expect(found({ Coverage: records }, { mode, classId }).verdict).toBe(expected);
  });
});
