import { describe, expect, it } from 'vitest';
import { ganttLayout, ganttLinks } from './gantt-layout.js';
import type { TimelineRow } from './timeline-rows.js';

const row = (key: string, values: Partial<TimelineRow> = {}): TimelineRow => ({
  key,
  name: key,
  status: 'REQUIRED',
  isCritical: false,
  isDone: false,
  start: 0,
  end: 0,
  latest: undefined,
  days: null,
  isUnknown: false,
  startsLater: false,
  endsLater: false,
  slack: undefined,
  after: [],
  ...values,
});

const layout = (rows: readonly TimelineRow[], width = 988) =>
  ganttLayout({ stages: [{ id: 's', name: 'S', rows }], milestones: [], labelOf: () => '', width });

describe('the layout of the timeline', () => {
  it('has nothing to draw where no day after the first is known', () => {
    expect(layout([row('a', { isUnknown: true })])).toBeUndefined();
  });

  it('has room for the latest end and for the slack', () => {
    const gantt = layout([row('a', { end: 10, latest: 20 }), row('b', { end: 10, slack: 30 })]);
    expect(gantt?.scale.span).toBe(40);
    // Names take 320 of 988 pixels, the way into a bar 14, and 14 stay free on the right: 16 to a day.
    const [a, b] = gantt?.stages[0]?.rows ?? [];
    expect([a?.start, a?.end, a?.latest]).toEqual([334, 494, 654]);
    expect(b?.slackEnd).toBe(974);
  });

  it('draws what has no known length as a bar of its own length, with what comes after it', () => {
    const gantt = layout([row('a', { isUnknown: true, endsLater: true }), row('b', { end: 40 })]);
    const [a] = gantt?.stages[0]?.rows ?? [];
    expect([a?.start, a?.end, a?.last]).toEqual([334, 364, 364]);
  });

  it('shortens the scale until the figures of each row fit beside its bar', () => {
    const rows = [row('a', { end: 20 }), row('b', { end: 40 })];
    const end = (labelOf: (each: TimelineRow) => string) =>
      ganttLayout({ stages: [{ id: 's', name: 'S', rows }], milestones: [], labelOf, width: 988 })?.scale.x(40);
    expect(end(() => '')).toBe(974);
    // Of 654 pixels, 10 letters of 7.15 pixels, 8 before them, and 3 of the bar stay free.
    expect(end(({ key }) => (key === 'b' ? 'aaaaaaaaaa' : ''))).toBeCloseTo(905.5);
    // There is room for it where the bar ends in the middle.
    expect(end(({ key }) => (key === 'a' ? 'aaaaaaaaaa' : ''))).toBe(974);
  });

  it('gives a name above its bar the lines that it needs', () => {
    const long = 'A name that is far too long for one line of a phone, and for two';
    const gantt = layout([row('short', { end: 5 }), row(long)], 350);
    expect(gantt?.isNarrow).toBe(true);
    const heights = gantt?.stages[0]?.rows.map(({ height }) => height) ?? [];
    expect(heights).toEqual([51, 72]);
  });

  it('keeps labels of milestones in lanes above the chart', () => {
    const milestones = [5, 6].map((day) => ({ day, label: [`Event of day ${day}`, 'at least 5 days'] as const }));
    const gantt = ganttLayout({
      stages: [{ id: 's', name: 'S', rows: [row('a', { end: 90 })] }],
      milestones,
      labelOf: () => '',
      width: 1000,
    });
    expect(gantt?.milestones.map(({ lane }) => lane)).toEqual([0, 1]);
    expect(gantt?.top).toBe(96);
  });

  it('leads lines from the end of a step to the start of the next', () => {
    const gantt = layout([row('a', { end: 10 }), row('b', { start: 30, end: 40, after: ['a', 'absent'] })]);
    const links = gantt === undefined ? [] : ganttLinks(gantt);
    // 16 pixels to a day: day 10 is at 494, day 30 at 814; rows of 44 below a stage of 40.
    expect(links).toEqual([{ from: 'a', to: 'b', path: 'M494 62H806V106H813', entry: { x: 813, y: 106 } }]);
  });

  it('leads lines down from what has no known length, and from what ends where the next begins', () => {
    const unknown = row('a', { isUnknown: true });
    const gantt = layout([
      unknown,
      row('b', { end: 40, after: ['a'] }),
      row('c', { start: 40, end: 40, after: ['b'] }),
    ]);
    const links = gantt === undefined ? [] : ganttLinks(gantt);
    // Day 0 is at 334, day 40 at 974; rows of 44 below a stage of 40, bars of 18.
    expect(links.map(({ path }) => path)).toEqual(['M338 71v5H326V106H333', 'M970 115v5H966V150H973']);
  });
});
