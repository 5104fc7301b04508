import { describe, expect, test } from 'vitest';
import { makePlan } from '../../../src/navigator/make-plan.js';
import { ask, type Drafts, HERE } from '../world.js';
import { dutyWorld, mfn } from './duty-world.js';

/** The general rates are provisions of a schedule, which can except the origins that a second column is for. */
const general = { schedule: { ...HERE, COVERS: 'class/goods', area: 'DUTY', side: 'IMPORT' } } as const;
const excepting = { schedule: { ...general.schedule, EXCEPT_ORIGIN: 'country/CU' } } as const;

describe('a general rate', () => {
  const quoted = (regulation: NonNullable<Drafts['Regulation']>, origin: string) => {
    const facts = dutyWorld(
      { rate: mfn(5, { PART_OF: 'schedule' }) },
      {
        Country: { 'country/CU': {} },
        Regulation: regulation,
      },
    );
    const { duty, ruledOut } = makePlan(facts, ask({ origin }));
    return {
      rates: duty.lines.map(({ rate }) => rate),
      ruledOut: ruledOut.map(({ rule, reason }) => `${rule.id} ${reason}`),
    };
  };

  test('is not quoted for an origin that the schedule excepts', () => {
    const { rates, ruledOut } = quoted(excepting, 'country/CU');
    expect(rates).toEqual([]);
    expect(ruledOut).toContain('rate OTHER_ORIGIN');
  });

  test.each([
    ['for any other origin', excepting, 'country/KR'],
    ['for the same origin if the schedule excepts none', general, 'country/CU'],
  ])('is quoted %s', (_, regulation, origin) => {
    expect(quoted(regulation, origin).rates).toEqual([5]);
  });
});
