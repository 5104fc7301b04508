import { describe, expect, it } from 'vitest';
import { firmReminders } from '../../src/alerts/reminders/firm-reminders.js';
import type { SavedPlan } from '../../src/firms/saved-plan.js';
import { messages } from '../../src/messages/messages.js';
import { render } from '../../src/messages/rendering/render.js';
import { english } from '../messages/english.js';

const window = { today: '2026-11-23', until: '2027-02-21' };
const due = (held: readonly (readonly [string, string | undefined])[], plans: readonly SavedPlan[] = []) =>
  firmReminders(
    held.map(([requirement, validTo]) => ({ requirement, validTo })),
    plans,
    window,
  ).map(({ on, overdue, text, about }) => ({ on, overdue, text: english(text({ en: about })) }));

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
    ['2026-11-23', 'expires today', '"halal" is valid until 23 November 2026.', false],
    ['2027-02-21', 'expires on the last day that is looked at', '"halal" is valid until 21 February 2027.', false],
    ['2026-11-22', 'has expired', '"halal" has expired. It was valid until 22 November 2026.', true],
  ])('that has its last day on %s: it %s', (on, _, text, overdue) => {
    expect(due([['halal', on]])).toEqual([{ on, overdue, text }]);
  });

  it('is left out if it ends a day later, or has no end', () => {
    expect(
      due([
        ['halal', '2027-02-22'],
        ['good', undefined],
      ]),
    ).toEqual([]);
  });

  it('is shown with the paper and the plan that recorded it, while that is the one that counts', () => {
    const plans = [plan('To Germany', 'No. 7', '2026-12-01'), plan('To Viet Nam', null, '2026-12-31')];
    expect(due([['halal', '2026-12-01']], plans)).toMatchObject([
      { text: '"halal" (No. 7, from your plan "To Germany") is valid until 1 December 2026.' },
    ]);
    expect(due([['halal', '2026-12-31']], plans)).toMatchObject([
      { text: '"halal" (from your plan "To Viet Nam") is valid until 31 December 2026.' },
    ]);
    expect(due([['halal', '2029-12-31']], plans)).toEqual([]);
  });

  it.each([
    [{ last: '2026-12-01', overdue: false }, '"할랄 인증"의 유효기간은 2026년 12월 1일까지입니다.'],
    [
      { plan: '독일 수출', paper: '제7호', last: '2026-11-22', overdue: true },
      '"할랄 인증"(제7호, 계획 "독일 수출"에 기록)의 유효기간(2026년 11월 22일까지)이 만료되었습니다.',
    ],
  ])('is described in Korean: %j', (details, korean) => {
    const certificate = { en: 'Halal certificate', ko: '할랄 인증' };
    expect(render(messages.reminders.certificateExpires({ certificate, ...details }), 'ko')).toBe(korean);
  });
});
