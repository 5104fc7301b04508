import { describe, expect, it } from 'vitest';
import type { Cost } from '../../../src/graph/generated/nodes.js';
import { messages } from '../../../src/messages/messages.js';
import { costSummary } from '../../../src/navigator/cost/cost-summary.js';
import type { Step, StepStatus, SupportMatch } from '../../../src/navigator/plan.js';
import { english } from '../../messages/english.js';
import { step, won } from '../cost/step.js';
import { costing, matches, type Program, type Programs } from './support-world.js';

const amounts = (all: readonly SupportMatch[]) => all.map(({ program, amount }) => [program.id, amount?.typical]);
const half: Program = { terms: { share: 50 } };
const [A, B] = [costing({ a: won(1000) }), costing({ a: won(1000), b: won(400) })];

describe('Support', () => {
  it.each<[string, Program, object, readonly string[] | undefined]>([
    ['of the seat', {}, {}, ['a']],
    ['of a bloc of the seat', { OPEN_TO: 'bloc/east' }, {}, ['a']],
    ['of another country', { OPEN_TO: 'country/VN' }, {}, undefined],
    ['of the seat, though goods come from elsewhere', {}, { origin: 'country/VN', seat: 'country/KR' }, ['a']],
    ['for this market', { FOR_MARKET: 'country/DE' }, {}, ['a']],
    ['for another market', { FOR_MARKET: 'country/VN' }, {}, undefined],
    ['for this class', { FOR_CLASS: 'hs/33' }, {}, ['a']],
    ['for another class', { FOR_CLASS: 'class/services' }, {}, undefined],
    ['for a class, of an offering without one', { FOR_CLASS: 'hs/33' }, { classId: undefined }, undefined],
    ['for a requirement by name', { FUNDS: 'a' }, {}, ['a']],
    ['for a requirement that is no step here', { FUNDS: 'b' }, {}, undefined],
    ['for a need that no step raises', { FUNDS: 'need/buyers' }, {}, []],
    ['for nothing in particular', { FUNDS: [] }, {}, []],
  ])('%s', (_, program, question, steps) => {
    expect(matches({ program }, A, question)[0]?.steps).toEqual(steps);
  });

  it.each<[StepStatus, boolean, number | undefined]>([
    ['REQUIRED', true, 500],
    ['CONDITIONAL', true, 500],
    ['REDUCED', true, 500],
    ['OPTIONAL', true, undefined],
    ['SATISFIED', false, undefined],
    ['CREDITED', false, undefined],
    ['MET', false, undefined],
    ['ALTERNATIVE', false, undefined],
  ])('for a step that is %s: helps %s, pays %s', (status, helps, pays) => {
    const [match] = matches({ half }, [step('a', { status, cost: won(1000) })]);
    expect(match?.steps).toEqual(helps ? ['a'] : []);
    expect(match?.amount?.typical).toBe(pays);
  });

  it.each<[string, Program, Partial<Step>, boolean]>([
    ['a voucher: a step whose cost is not known', { kind: 'VOUCHER' }, { cost: undefined }, true],
    ['no voucher: a step that is free', { kind: 'VOUCHER' }, { cost: won(0) }, false],
    ['no loan: a step that is free', { kind: 'LOAN' }, { cost: won(0) }, false],
    ['a loan: a step with a cost', { kind: 'LOAN' }, { cost: won(10) }, true],
    ['advice: a step that is free', { kind: 'ADVICE' }, { cost: won(0) }, true],
    ['premises: a step that is free', { kind: 'FACILITY' }, { cost: won(0) }, true],
    ['no insurance: a step with a need that it covers', { kind: 'INSURANCE' }, { cost: won(10) }, false],
    ['an insurance: the step that it is for', { kind: 'INSURANCE', FUNDS: 'a' }, { cost: won(10) }, true],
    ['no guarantee: a step with a need that it covers', { kind: 'GUARANTEE' }, { cost: won(10) }, false],
    ['no voucher: what a carrier does', { kind: 'VOUCHER' }, { cost: won(10), doneBy: 'CARRIER' }, false],
    ['no advice: what an authority does', { kind: 'ADVICE' }, { cost: won(10), doneBy: 'AUTHORITY' }, false],
    ['no voucher: what an importer does', { kind: 'VOUCHER' }, { cost: won(10), doneBy: 'IMPORTER' }, false],
    ['a voucher: what it names, by anybody', { FUNDS: 'a' }, { cost: won(10), doneBy: 'IMPORTER' }, true],
    ['a voucher: what a representative does', { kind: 'VOUCHER' }, { cost: won(10), doneBy: 'REPRESENTATIVE' }, true],
  ])('helps only what it can carry; %s', (_, program, over, helps) => {
    expect(matches({ program }, [step('a', over)])[0]?.steps).toEqual(helps ? ['a'] : []);
  });

  it('reaches what the importer does if the exporter is the importer', () => {
    const steps = [step('a', { cost: won(10), doneBy: 'IMPORTER' })];
    const sale = { importerOfRecord: 'EXPORTER' } as const;
    expect(matches({ half }, steps, { sale })[0]).toMatchObject({ steps: ['a'], amount: won(5) });
  });
});

describe('The own share of the firm', () => {
  const own = (program: Program, steps: ReturnType<typeof costing>) => matches({ program }, steps)[0]?.ownShare;

  it.each<[string, Program, ReturnType<typeof costing>, Partial<Cost> | undefined]>([
    ['is what the share leaves', { terms: { share: 70 } }, A, { typical: 300, currency: 'KRW' }],
    [
      'is what a cap leaves of all steps',
      { terms: { share: 50, cap: { amount: 600, currency: 'KRW' } } },
      B,
      { typical: 800 },
    ],
    ['is nothing where all is paid', { terms: { share: 100 } }, A, { typical: 0 }],
    [
      'has the bounds that are known',
      { terms: { share: 50 } },
      costing({ a: { min: 10, max: 30, currency: 'KRW', per: 'ONCE' } }),
      { min: 5, max: 15 },
    ],
    ['is not known of a programme that pays nothing', { kind: 'LOAN', terms: { share: 50 } }, A, undefined],
  ])('%s', (_, program, steps, expected) => {
    if (expected === undefined) expect(own(program, steps)).toBeUndefined();
    else expect(own(program, steps)).toMatchObject(expected);
  });
});

describe('The amount', () => {
  it.each<[string, Program['terms'], ReturnType<typeof costing>, Cost | undefined]>([
    ['is the share of the cost', { share: 70 }, A, won(700)],
    [
      'is the share of each bound that is known',
      { share: 50 },
      costing({ a: { min: 10, typical: 20, currency: 'KRW', per: 'ONCE' } }),
      { min: 5, typical: 10, currency: 'KRW', per: 'ONCE' },
    ],
    ['is never more than the cost', { share: 150 }, A, won(1000)],
    [
      'is at most the cap for the firm',
      { share: 100, cap: { amount: 600, currency: 'KRW' }, per: 'FIRM' },
      B,
      won(600),
    ],
    [
      'is at most the cap for the year',
      { share: 100, cap: { amount: 600, currency: 'KRW' }, per: 'YEAR' },
      B,
      won(600),
    ],
    [
      'is at most the cap for each item',
      { share: 100, cap: { amount: 300, currency: 'KRW' }, per: 'ITEM' },
      B,
      won(600),
    ],
    [
      'takes a cap that is for nothing said as for the firm',
      { share: 100, cap: { amount: 600, currency: 'KRW' } },
      B,
      won(600),
    ],
    ['is of the largest items where their number is limited', { share: 50, itemsPerYear: 1 }, B, won(500)],
    ['is not known without a share', { cap: { amount: 600, currency: 'KRW' } }, A, undefined],
    ['is not known of steps whose cost is not', { share: 50 }, costing({ a: undefined }), undefined],
    ['is none of what is free', { share: 50 }, costing({ a: won(0) }), undefined],
    ['leaves out a step whose cost is not known', { share: 50 }, costing({ a: undefined, b: won(400) }), won(200)],
    [
      'is in whole cents, never one more than the cap',
      { share: 100, cap: { amount: 33.33, currency: 'KRW' } },
      A,
      won(33.33),
    ],
    [
      'is of what comes with each shipment too',
      { share: 50 },
      costing({ a: won(10, { per: 'SHIPMENT' }) }),
      won(5, { per: 'SHIPMENT' }),
    ],
  ])('%s', (_, terms = {}, steps, amount) => {
    expect(matches({ program: { terms } }, steps)[0]?.amount).toEqual(amount);
  });

  it('spends the cap on the larger step first', () => {
    const [match] = matches({ program: { terms: { share: 50, cap: { amount: 600, currency: 'KRW' } } } }, B);
    expect(match?.pays).toEqual([
      { step: 'a', cost: won(500) },
      { step: 'b', cost: won(100) },
    ]);
  });

  it('shows its share and its cap', () => {
    const [match] = matches(
      { program: { terms: { share: 50, cap: { amount: 600, currency: 'KRW' }, per: 'YEAR' } } },
      A,
    );
    expect(match).toMatchObject({ share: 50, cap: won(600, { per: 'YEAR' }) });
  });

  it.each(['LOAN', 'INSURANCE', 'GUARANTEE', 'ADVICE', 'FACILITY'] as const)(
    'of a %s does not reduce the cost',
    (kind) => {
      const all = matches(
        { program: { kind, FUNDS: 'a', terms: { share: 100, cap: { amount: 5, currency: 'KRW' } } } },
        A,
      );
      expect(all[0]).toMatchObject({ amount: undefined, pays: [], cap: won(5), steps: ['a'] });
      expect(all[0] && english(all[0].note)).toContain('not reduce the cost');
      expect(costSummary(A, all).net).toEqual([won(1000)]);
    },
  );

  it('is of the terms that pay the most, where the firm meets several', () => {
    const terms = [{ share: 50 }, { share: 70, cap: { amount: 100, currency: 'KRW' } }];
    expect(matches({ program: { terms } }, A)[0]).toMatchObject({ share: 50, amount: won(500) });
  });
});

describe('Nothing is paid twice', () => {
  it('a second programme pays its share of what the first has left', () => {
    const all = matches({ half, most: { terms: { share: 70 } } }, A);
    expect(amounts(all)).toEqual([
      ['most', 700],
      ['half', 150],
    ]);
    expect(costSummary(A, all).net).toEqual([won(150)]);
  });

  it('a programme that comes after one that pays all says that nothing is left', () => {
    const all = matches({ half, whole: { terms: { share: 100 } } }, A);
    expect(amounts(all)).toEqual([
      ['whole', 1000],
      ['half', 0],
    ]);
    expect(all[1]?.note).toContainEqual(messages.support.nothingLeft());
  });

  it('the largest is taken first, and ids decide between equals', () => {
    const programs: Programs = { q: half, p: half, r: { terms: { share: 60 } } };
    expect(amounts(matches(programs, A))).toEqual([
      ['r', 600],
      ['p', 200],
      ['q', 100],
    ]);
  });

  it('what is largest is looked at again after each programme', () => {
    // `whole` takes step a; of the rest `other` pays more than `most`, though it would have paid less at first.
    const programs: Programs = {
      whole: { FUNDS: 'a', terms: { share: 100 } },
      most: { FUNDS: 'a', terms: { share: 90 } },
      other: { FUNDS: 'b', terms: { share: 80 } },
    };
    expect(amounts(matches(programs, B))).toEqual([
      ['whole', 1000],
      ['other', 320],
      ['most', 0],
    ]);
  });
});
