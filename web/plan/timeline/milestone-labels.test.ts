import { describe, expect, it } from 'vitest';
import { milestoneGroups, placeLabels } from './milestone-labels.js';

const on = (day: number) => ({ min: day, typical: day, max: day });

describe('the milestones of the timeline', () => {
  it('share a line on one day, apart from those that can be later', () => {
    const groups = milestoneGroups([
      { event: 'SIGNING', days: null, isLowerBound: false },
      { event: 'LOADING', days: on(5), isLowerBound: false },
      { event: 'DEPARTURE', days: on(5), isLowerBound: false },
      { event: 'ARRIVAL', days: on(5), isLowerBound: true },
    ]);
    expect(groups.map(({ day, events }) => [day, ...events])).toEqual([
      [5, 'LOADING', 'DEPARTURE'],
      [5, 'ARRIVAL'],
    ]);
  });

  it('have labels that do not meet and do not leave the drawing', () => {
    const labels = [
      { x: 10, width: 60 },
      { x: 60, width: 60 },
      { x: 190, width: 60 },
    ];
    expect(placeLabels(labels, 200)).toEqual([
      { middle: 30, lane: 0 },
      { middle: 60, lane: 1 },
      { middle: 170, lane: 0 },
    ]);
  });
});
