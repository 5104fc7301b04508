import { describe, expect, it } from 'vitest';
import { timeScale } from './time-scale.js';

describe('the scale of the timeline', () => {
  it('places days between its ends', () => {
    const { x } = timeScale(30, 200, 500, 50);
    expect([x(0), x(15), x(30)]).toEqual([200, 350, 500]);
  });

  it('has lines at whole weeks that are far enough apart', () => {
    expect(timeScale(30, 0, 300, 60).ticks).toEqual([0, 7, 14, 21, 28]);
    expect(timeScale(30, 0, 300, 80).ticks).toEqual([0, 14, 28]);
  });

  it('has a line for each day of a short plan', () => {
    expect(timeScale(3, 0, 300, 90).ticks).toEqual([0, 1, 2, 3]);
  });

  it('has its two ends where nothing else fits', () => {
    expect(timeScale(1000, 0, 100, 90).ticks).toEqual([0, 1000]);
  });
});
