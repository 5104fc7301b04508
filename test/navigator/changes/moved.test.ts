import { describe, expect, it, test } from 'vitest';
import { planChanges } from '../../../src/navigator/changes/changes.js';
import { makePlan } from '../../../src/navigator/make-plan.js';
import { english } from '../../messages/english.js';
import { ask, type Draft, type Drafts, HERE, world } from '../world.js';

/** The reported changes after a publication, for the law of one day: id and sentence. */
function told(before: Drafts, after: Drafts, asOf = '2026-11-01'): string[] {
  const [then, now] = [before, after].map((part) => makePlan(world(part), ask({ asOf })));
  if (then === undefined || now === undefined) throw new Error('two plans were asked for');
  return planChanges(then, now, 'PUBLICATION').map(({ about, text }) => `${about.id}: ${english(text)}`);
}

interface Days {
  readonly from: string;
  readonly to?: string;
}

const decree: Draft<'Regulation'> = { ...HERE, name: 'The Decree' };
const acting = (act: Draft<'Regulation'>, on: Draft<'Regulation'> = {}): Drafts => ({
  Regulation: { decree: { ...decree, ...on }, act: { name: 'The Act', validFrom: '2026-01-01', ...act } },
});
const suspended = (days: Days, act: Draft<'Regulation'> = {}): Drafts =>
  acting({ ...act, SUSPENDS: { node: 'decree', ...days } });
const postponed = (days: Days): Drafts =>
  acting({ POSTPONES: { node: 'decree', ...days } }, { validFrom: '2026-12-01' });
const amended = (from: string): Drafts => acting({ AMENDS: { node: 'decree', from } });
const alone = (draft: Draft<'Regulation'> = {}): Drafts => acting({}, draft);

describe('a future change that moves to another day is one sentence', () => {
  test.each<[string, Drafts, Drafts, string]>([
    [
      'the end of a suspension',
      suspended({ from: '2026-12-01', to: '2027-03-31' }),
      suspended({ from: '2026-12-01', to: '2027-04-30' }),
      '"The Decree" is suspended until 30 April 2027 instead of until 31 March 2027 by "The Act".',
    ],
    [
      'the end of a suspension, to a day after the year',
      suspended({ from: '2026-12-01', to: '2027-03-31' }),
      suspended({ from: '2026-12-01', to: '2028-04-30' }),
      '"The Decree" is suspended until 30 April 2028 instead of until 31 March 2027 by "The Act".',
    ],
    [
      'the end of a suspension, from a day after the year',
      suspended({ from: '2026-12-01', to: '2028-04-30' }),
      suspended({ from: '2026-12-01', to: '2027-03-31' }),
      '"The Decree" is suspended until 31 March 2027 instead of until 30 April 2028 by "The Act".',
    ],
    [
      'an end for a suspension without one',
      suspended({ from: '2026-12-01' }),
      suspended({ from: '2026-12-01', to: '2027-03-31' }),
      '"The Decree" is suspended until 31 March 2027 instead of until further notice by "The Act".',
    ],
    [
      'the removal of the end of a suspension',
      suspended({ from: '2026-12-01', to: '2027-03-31' }),
      suspended({ from: '2026-12-01' }),
      '"The Decree" is suspended until further notice instead of until 31 March 2027 by "The Act".',
    ],
    [
      'the first day of a suspension',
      suspended({ from: '2026-12-01', to: '2027-03-31' }),
      suspended({ from: '2027-02-01', to: '2027-03-31' }),
      '"The Decree" is suspended from 1 February 2027 instead of 1 December 2026 by "The Act".',
    ],
    [
      'both days of a suspension',
      suspended({ from: '2026-12-01', to: '2027-03-31' }),
      suspended({ from: '2027-02-01', to: '2027-05-31' }),
      '"The Decree" is suspended from 1 February 2027 to 31 May 2027 instead of from 1 December 2026 to 31 March 2027 by "The Act".',
    ],
    [
      'the end of a postponement',
      postponed({ from: '2026-12-01', to: '2027-05-31' }),
      postponed({ from: '2026-12-01', to: '2027-08-31' }),
      '"The Decree" is postponed to 1 September 2027 instead of 1 June 2027 by "The Act".',
    ],
    [
      'a first day',
      alone({ validFrom: '2026-12-01' }),
      alone({ validFrom: '2027-01-01' }),
      '"The Decree" is in force from 1 January 2027 instead of 1 December 2026.',
    ],
    [
      'a last day',
      alone({ validTo: '2027-06-30' }),
      alone({ validTo: '2027-08-31' }),
      '"The Decree" ends. Its last day in force is 31 August 2027 instead of 30 June 2027.',
    ],
    [
      'a repeal',
      acting({ validFrom: '2027-01-01', REPEALS: 'decree' }),
      acting({ validFrom: '2027-02-01', REPEALS: 'decree' }),
      '"The Decree" ends. Its last day in force is 31 January 2027 instead of 31 December 2026.',
    ],
    [
      'an amendment',
      amended('2027-01-01'),
      amended('2027-03-01'),
      '"The Decree" is amended from 1 March 2027 instead of 1 January 2027 by "The Act".',
    ],
  ])('%s', (_, before, after, sentence) => {
    expect(told(before, after)).toEqual([`decree: ${sentence}`]);
  });

  it('also of a rule that is suspended with its act', () => {
    const part = (to: string): Drafts => {
      const { Regulation } = suspended({ from: '2026-12-01', to });
      return { Regulation: { ...Regulation, article: { ...HERE, name: 'Article 5', PART_OF: 'decree' } } };
    };
    expect(told(part('2027-03-31'), part('2027-04-30'))).toContain(
      'article: "Article 5" is suspended with its act, "The Decree", until 30 April 2027 instead of until 31 March 2027 by "The Act".',
    );
  });

  it('but if an end depends on an event, the new state is complete', () => {
    const paused = suspended({ from: '2026-12-01' }, { endsWhen: { en: 'A new decree is issued' } });
    expect(
      told(suspended({ from: '2026-12-01', to: '2027-03-31' }, { endsWhen: { en: 'A new decree is issued' } }), paused),
    ).toContain(
      'decree: "The Decree" stops being in force on 1 December 2026. Suspended from 1 December 2026 by "The Act". No end date is set. The end depends on this: A new decree is issued.',
    );
  });
});

describe('during a suspension the new begin of the rule is reported', () => {
  const ending = (to: string): Drafts => suspended({ from: '2026-10-01', to });

  it('on another day', () => {
    expect(told(ending('2027-03-31'), ending('2027-04-30'))).toEqual([
      'decree: "The Decree" is in force again from 1 May 2027 instead of 1 April 2027.',
    ]);
  });

  it('or that it does not begin within the year, and why', () => {
    expect(told(ending('2027-03-31'), ending('2028-04-30'))).toEqual([
      'decree: "The Decree" does not come back into force on 1 April 2027. Suspended from 1 October 2026 to 30 April 2028 by "The Act".',
    ]);
  });
});

describe('what is added or removed is reported as such', () => {
  const halt: Days = { from: '2026-12-01', to: '2027-03-31' };

  it('a cancelled suspension is reported once', () => {
    expect(told(suspended(halt), alone())).toEqual([
      'decree: No longer the case: "The Decree" stops being in force on 1 December 2026. Suspended from 1 December 2026 to 31 March 2027 by "The Act".',
    ]);
  });

  it('a suspension by another act is another one', () => {
    const other: Drafts = {
      Regulation: { ...alone().Regulation, other: { name: 'The Other', SUSPENDS: { node: 'decree', ...halt } } },
    };
    expect(told(suspended(halt), other)).toEqual([
      'decree: "The Decree" stops being in force on 1 December 2026. Suspended from 1 December 2026 to 31 March 2027 by "The Other".',
      'decree: No longer the case: "The Decree" stops being in force on 1 December 2026. Suspended from 1 December 2026 to 31 March 2027 by "The Act".',
    ]);
  });

  it('a postponement beyond the year replaces the old begin', () => {
    expect(told(alone({ validFrom: '2026-12-01' }), postponed({ from: '2026-12-01', to: '2028-11-30' }))).toEqual([
      'decree: "The Decree" does not enter into force on 1 December 2026. Postponed to 1 December 2028 by "The Act".',
    ]);
  });

  it('the same act suspends a second time', () => {
    const twice = acting({
      SUSPENDS: [
        { node: 'decree', ...halt },
        { node: 'decree', from: '2027-06-01', to: '2027-06-30' },
      ],
    });
    expect(told(suspended(halt), twice)).toEqual([
      'decree: "The Decree" stops being in force on 1 June 2027. Suspended from 1 June 2027 to 30 June 2027 by "The Act".',
      'decree: "The Decree" is in force again from 1 July 2027.',
    ]);
  });
});

describe('a future value', () => {
  const now: Draft<'Claim'> = {
    field: 'cost',
    value: { typical: 100, unit: 'EUR' },
    from: '2026-01-01',
    to: '2026-12-31',
  };
  const stated = (Claim: NonNullable<Drafts['Claim']>): Drafts => ({
    Regulation: { decree: { ...decree, REQUIRES: 'label' } },
    Formality: { label: { name: 'Label', STATES: Object.keys(Claim) } },
    Claim,
  });
  const becomes = (typical: number, from: string, id = 'next'): Drafts =>
    stated({ now: { ...now, to: '2027-12-31' }, [id]: { field: 'cost', value: { typical, unit: 'EUR' }, from } });

  test.each<[string, Drafts, string]>([
    [
      'moves to another day',
      becomes(120, '2027-02-01'),
      'From 1 February 2027, the cost of "Label" is EUR 120 (previously: EUR 120 from 1 January 2027).',
    ],
    [
      'changes',
      becomes(130, '2027-01-01'),
      'From 1 January 2027, the cost of "Label" is EUR 130 (previously: EUR 120 from 1 January 2027).',
    ],
    [
      'is given by another source',
      becomes(130, '2027-01-01', 'other'),
      'From 1 January 2027, the cost of "Label" is EUR 130 (previously: EUR 120 from 1 January 2027).',
    ],
    [
      'changes and moves to another day',
      becomes(130, '2027-02-01'),
      'From 1 February 2027, the cost of "Label" is EUR 130 (previously: EUR 120 from 1 January 2027).',
    ],
  ])('%s', (_, after, sentence) => {
    expect(told(becomes(120, '2027-01-01'), after)).toEqual([`label: ${sentence}`]);
  });

  it('that is known now replaces the unknown one', () => {
    expect(
      told(
        stated({ now }),
        stated({ now, next: { field: 'cost', value: { typical: 120, unit: 'EUR' }, from: '2027-01-01' } }),
      ),
    ).toEqual(['label: From 1 January 2027, the cost of "Label" is EUR 120.']);
  });
});

describe('sources that disagree', () => {
  const says = (typical: number, standing: 'CHOSEN' | 'DISPUTED'): Draft<'Claim'> => ({
    field: 'rate',
    value: { typical, unit: 'percent' },
    standing,
  });
  const vat = (Claim: NonNullable<Drafts['Claim']>): Drafts => ({
    CustomsRule: {
      vat: {
        ...HERE,
        name: 'VAT',
        kind: 'VAT',
        area: 'TAX',
        base: 'CUSTOMS_VALUE',
        rate: 10,
        STATES: Object.keys(Claim),
      },
    },
    Claim,
  });
  const both = (chosen: number): Drafts => vat({ one: says(chosen, 'CHOSEN'), other: says(8, 'DISPUTED') });

  it('do so about another value: the old disagreement is not reported, and the rate is reported once', () => {
    expect(told(both(10), both(12))).toEqual([
      'vat: The lowest VAT on the customs value is 12 % instead of 10 %, under this rule: VAT.',
      'vat: Sources disagree on the rate of "VAT": 12 % or 8 %. This plan uses this value: 12 %.',
    ]);
  });

  it('no longer do so', () => {
    expect(told(both(10), vat({ one: says(10, 'CHOSEN') }))).toEqual([
      'vat: Sources no longer disagree on the rate of "VAT".',
    ]);
  });
});
