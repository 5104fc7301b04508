import { describe, expect, it } from 'vitest';
import type { PlanTimelineFragment } from '../../api/generated/operations.js';
import { timelineRows } from './timeline-rows.js';

type Step = PlanTimelineFragment['steps'][number];

const step = (key: string, values: Partial<Step> = {}, after: readonly string[] = []): Step => ({
  key,
  status: 'REQUIRED',
  inBranch: true,
  critical: false,
  slack: null,
  earliestStart: 0,
  earliestFinish: 0,
  days: null,
  requirement: { id: key, name: key },
  stage: { id: 'stage/entry', name: 'Entry' },
  dependsOn: after.map((each) => ({ key: each })),
  ...values,
});

const days = (min: number | null, typical: number | null, max: number | null) => ({ min, typical, max });

const rows = (steps: readonly Step[]) =>
  timelineRows({ steps: [...steps], durationIsLowerBound: true }).stages.flatMap((stage) => stage.rows);

describe('the rows of the timeline', () => {
  it('leave out what is advised, other ways and other answers, and count them', () => {
    const { stages, left } = timelineRows({
      durationIsLowerBound: false,
      steps: [
        step('needed'),
        step('advice', { status: 'OPTIONAL' }),
        step('met-by-advice', { status: 'MET' }, ['advice']),
        step('met', { status: 'MET' }, ['needed']),
        step('other-way', { status: 'ALTERNATIVE', inBranch: false }),
        step('other-answer', { status: 'CONDITIONAL', inBranch: false }),
      ],
    });
    expect(stages.flatMap((stage) => stage.rows.map(({ key }) => key))).toEqual(['needed', 'met']);
    expect(left).toEqual({ advised: 1, alternatives: 1, otherAnswers: 1 });
  });

  it('are grouped by stage, in the order of their starts', () => {
    const late = step('late', { earliestStart: 9, earliestFinish: 9 });
    const other = step('other', { stage: { id: 'stage/expansion', name: 'Expansion' } });
    const { stages } = timelineRows({ steps: [late, step('early'), other], durationIsLowerBound: false });
    expect(stages.map(({ id, rows: each }) => [id, ...each.map(({ key }) => key)])).toEqual([
      ['stage/entry', 'early', 'late'],
      ['stage/expansion', 'other'],
    ]);
  });

  it('tell an unknown length from none, and a longest length from the typical one', () => {
    const [unknown, none, ranged] = rows([
      step('unknown'),
      step('none', { days: days(0, 0, 0) }),
      step('ranged', { days: days(5, 5, 14), earliestFinish: 5 }),
    ]);
    expect(unknown).toMatchObject({ isUnknown: true, endsLater: true, latest: undefined });
    expect(none).toMatchObject({ isUnknown: false, endsLater: false, latest: undefined });
    expect(ranged).toMatchObject({ isUnknown: false, endsLater: false, end: 5, latest: 14 });
  });

  it('can end later if only the least length is known, or if an earlier step has no known end', () => {
    const [least, second, third] = rows([
      step('least', { days: days(3, null, null), earliestFinish: 3 }),
      step('second', { days: days(2, 2, 2), earliestStart: 3, earliestFinish: 5 }, ['least']),
      step('third', { days: days(1, 1, 1), earliestStart: 5, earliestFinish: 6 }, ['second']),
    ]);
    expect(least).toMatchObject({ isUnknown: false, startsLater: false, endsLater: true });
    expect(second).toMatchObject({ startsLater: true, endsLater: true });
    expect(third).toMatchObject({ startsLater: true, endsLater: true });
  });

  it('wait for an event of the shipment at least as long', () => {
    const [held] = rows([step('held', { days: days(1, 1, 1), earliestStart: 15, earliestFinish: 16 })]);
    expect(held?.startsLater).toBe(true);
  });

  it('are marks without slack where a step is held', () => {
    const [held] = rows([step('held', { status: 'SATISFIED', slack: 4 })]);
    expect(held).toMatchObject({ isDone: true, isUnknown: false, endsLater: false, slack: undefined });
  });
});
