import { describe, expect, it } from 'vitest';
import { firmReminders } from '../../src/alerts/reminders/firm-reminders.js';
import type { SavedPlan } from '../../src/firms/saved-plan.js';

const window = { today: '2026-11-23', until: '2027-02-21' };
const due = (held: readonly (readonly [string, string | undefined])[], plans: readonly SavedPlan[] = []) =>
  firmReminders(
    held.map(([requirement, validTo]) => ({ requirement, validTo })),
    plans,
    window,
  ).map(({ on, overdue, text, about }) => ({ on, overdue, text: text(about) }));

const plan = (label: string, paper: string | null, validTo: string): SavedPlan => ({
  id: `plan/${label}`,
  owner: 'firm/a',
  label,
  savedAt: '2026-01-01T00:00:00.000Z',
  question: { target: 'DE', offering: { hsCode: '330499' } },
  sequence: 1,
  progress: [{ requirement: 'halal', doneOn: '2026-01-02', paper, validTo, before: null }],
});

describe('what a firm holds', () => {
  it.each([
    ['2026-11-23', 'expires today', '"halal" expires: 2026-11-23 is its last day.', false],
    ['2027-02-21', 'expires on the last day that is looked at', '"halal" expires: 2027-02-21 is its last day.', false],
    ['2026-11-22', 'has expired', '"halal" has expired: 2026-11-22 was its last day.', true],
  ])('that has its last day on %s: it %s', (on, _, text, overdue) => {
    expect(due([['halal', on]])).toEqual([{ on, overdue, text }]);
  });

  it('is left alone where it ends a day later, or has no end', () => {
    expect(
      due([
        ['halal', '2027-02-22'],
        ['good', undefined],
      ]),
    ).toEqual([]);
  });

  it('is told with the paper and the plan that recorded it, while that is the one that counts', () => {
    const plans = [plan('To Germany', 'No. 7', '2026-12-01'), plan('To Viet Nam', null, '2026-12-31')];
    expect(due([['halal', '2026-12-01']], plans)).toMatchObject([
      { text: '"halal" (No. 7, of your plan "To Germany") expires: 2026-12-01 is its last day.' },
    ]);
    expect(due([['halal', '2026-12-31']], plans)).toMatchObject([
      { text: '"halal" (of your plan "To Viet Nam") expires: 2026-12-31 is its last day.' },
    ]);
    expect(due([['halal', '2029-12-31']], plans)).toEqual([]);
  });
});
