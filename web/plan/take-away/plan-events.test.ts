import { expect, it } from 'vitest';
import type { StepStatus } from '../../api/generated/operations.js';
import { figuresIn } from '../../language/figures.js';
import { sayIn } from '../../language/words.js';
import { planEvents } from './plan-events.js';
import { takeAwayWords } from './take-away.words.js';

const requirement = (name: string) => ({
  id: name,
  name,
  description: null,
  dayKind: null,
  validityMonths: null,
  handledBy: [],
});
const step = (
  key: string,
  start: number | null,
  finish: number | null,
  typical: number | null,
  status: StepStatus,
) => ({
  key,
  status,
  inBranch: true,
  days: { min: null, typical, max: null },
  earliestStart: start,
  earliestFinish: finish,
  requirement: requirement(key),
});

const events = (plan: Pick<Parameters<typeof planEvents>[0], 'milestones' | 'steps'>) =>
  planEvents(
    { asOf: '2026-12-28', ...plan },
    'VN',
    (event) => `event ${event}`,
    sayIn(takeAwayWords, 'en'),
    figuresIn('en'),
  );

it('has the days of the shipment, and leaves out an event without one', () => {
  const found = events({
    steps: [],
    milestones: [
      { event: 'SIGNING', days: null, isLowerBound: false },
      { event: 'LOADING', days: { min: 2, typical: 5, max: 9 }, isLowerBound: true },
    ],
  });
  expect(found).toEqual([
    {
      uid: 'LOADING/VN@landfall',
      first: '2027-01-02',
      last: '2027-01-02',
      title: 'event LOADING',
      note: expect.stringContaining('28 December 2026'),
    },
  ]);
});

it('has the steps to do, from their first to their last day', () => {
  const found = events({
    milestones: [],
    steps: [
      step('label', 3, 8, 5, 'REQUIRED'),
      step('agent', 8, 8, null, 'CONDITIONAL'),
      step('mark', 0, 2, 2, 'OPTIONAL'),
      step('other answers', null, null, 2, 'REQUIRED'),
    ],
  });
  expect(found.map(({ title, first, last }) => [title, first, last])).toEqual([
    ['label', '2026-12-31', '2027-01-04'],
    ['agent', '2027-01-05', '2027-01-05'],
  ]);
  expect(found[1]?.note).toMatch(/^The time of this step is not on record\./);
});
