import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalPath } from '../../../src/navigator/steps/time/critical-path.js';
import { type Task, timeline } from '../../../src/navigator/steps/time/timeline.js';
import { anyTasks, task } from './tasks.js';

const slackOf = (tasks: readonly Task[], id: string) => timeline(tasks).timings.get(id)?.slack;
const pathOf = (tasks: readonly Task[]) => criticalPath(tasks, timeline(tasks));

describe('the critical path method', () => {
  const tasks = [task('test', 10), task('translate', 4), task('register', 5, 'test', 'translate'), task('insure', 3)];

  test('a task starts when everything that it needs is done', () => {
    expect(timeline(tasks).timings.get('register')).toMatchObject({ start: 10, finish: 15 });
  });

  test('slack is how late a task can be without making the plan longer', () => {
    expect(['test', 'translate', 'register', 'insure'].map((id) => slackOf(tasks, id))).toEqual([0, 6, 0, 12]);
  });

  test('the critical path is the chain that takes as long as the plan', () => {
    expect(pathOf(tasks)).toEqual(['test', 'register']);
  });

  test('of two chains of the same length one is the path, and neither has slack', () => {
    const tied = [task('a', 5), task('b', 5), task('c', 2, 'b')].concat(task('d', 2, 'a'));
    expect(pathOf(tied)).toEqual(['a', 'd']);
    expect(['a', 'b', 'c', 'd'].map((id) => slackOf(tied, id))).toEqual([0, 0, 0, 0]);
  });

  test('minimum, typical and maximum each have their own longest path', () => {
    const ranged: Task[] = [
      { id: 'a', needs: [], length: { min: 1, typical: 10, max: 12 }, counts: true },
      { id: 'b', needs: [], length: { min: 4, typical: 5, max: 30 }, counts: true },
    ];
    expect(timeline(ranged).duration).toEqual({ min: 4, typical: 10, max: 30 });
  });

  test('a task of unknown length counts as no time, and is on the path through it', () => {
    expect(pathOf([task('a', 0), task('b', 7, 'a'), task('c', 0, 'b')])).toEqual(['a', 'b', 'c']);
  });

  test('what does not count makes nothing longer and has no slack, but others wait for what it waits for', () => {
    const advice: Task = { ...task('advice', 90, 'a'), counts: false };
    const met: Task = { ...task('met', 0, 'a'), counts: false };
    const all = [task('a', 5), advice, met, task('b', 2, 'met')];
    expect(timeline(all).duration.typical).toBe(7);
    expect(timeline(all).timings.get('advice')).toEqual({ start: 5, finish: 95, slack: undefined });
    expect(pathOf(all)).toEqual(['a', 'b']);
    expect(slackOf(all, 'a')).toBe(0);
  });

  test('if no length is known, nothing is critical', () => {
    const unknown = [task('a', 0), task('b', 0, 'a')];
    expect(timeline(unknown).timings.get('b')).toEqual({ start: 0, finish: 0, slack: undefined });
    expect(pathOf(unknown)).toEqual([]);
  });

  test('without tasks the plan has a length of zero', () => {
    expect(timeline([]).duration).toEqual({ min: 0, typical: 0, max: 0 });
    expect(pathOf([])).toEqual([]);
  });
});

describe('for any tasks', () => {
  test('slack is never negative', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        for (const { slack } of timeline(tasks).timings.values()) expect(slack ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('the critical path is as long as the plan, without slack, each after what it needs', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const { timings, duration } = timeline(tasks);
        const path = pathOf(tasks).map((id) => timings.get(id));
        const days = path.map((timing) => (timing?.finish ?? 0) - (timing?.start ?? 0));
        expect(days.reduce((sum, each) => sum + each, 0)).toBe(duration.typical);
        expect(path.every((timing) => timing?.slack === 0)).toBe(true);
        for (const [index, timing] of path.entries())
          if (index > 0) expect(timing?.start).toBe(path[index - 1]?.finish);
      }),
    );
  });

  test('the shortest path is not longer than the typical one, which is not longer than the longest', () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const { min, typical, max } = timeline(tasks).duration;
        expect([min, typical, max]).toEqual([min, typical, max].sort((a, b) => a - b));
      }),
    );
  });

  test('a task that takes longer never makes the plan shorter', () => {
    fc.assert(
      fc.property(anyTasks, fc.nat(), (tasks, pick) => {
        const longer = tasks.map((each, index) =>
          index === pick % tasks.length
            ? { ...each, length: { ...each.length, typical: each.length.typical + 5 } }
            : each,
        );
        expect(timeline(longer).duration.typical).toBeGreaterThanOrEqual(timeline(tasks).duration.typical);
      }),
    );
  });
});
