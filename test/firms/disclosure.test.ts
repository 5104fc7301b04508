import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCounts } from '../../src/firms/statistics/count-firms.js';
import { shown } from '../../src/firms/statistics/disclosure.js';

const nothing = new Map<string, number>();
const counts = (given: Partial<Omit<RawCounts, 'byGrowthStage'>> & { stages?: Readonly<Record<string, number>> }) => {
  const { stages = {}, ...others } = given;
  return shown({
    firms: 0,
    byTarget: nothing,
    byCertification: nothing,
    byChapter: nothing,
    ...others,
    byGrowthStage: new Map(Object.entries(stages)),
  });
};

describe('what is shown of counts', () => {
  it('is a count of five firms, and not one of four', () => {
    const byTarget = new Map([
      ['country/DE', 5],
      ['country/US', 4],
    ]);
    expect(counts({ firms: 10, byTarget }).byTarget).toEqual(new Map([['country/DE', 5]]));
    expect(counts({ firms: 5 }).firms).toBe(5);
    expect(counts({ firms: 4 }).firms).toBeNull();
  });

  it('is a part of five, if the others are enough to hide each other', () => {
    const { firms, byGrowthStage } = counts({ firms: 14, stages: { DOMESTIC: 3, BEGINNER: 2, GROWTH: 9 } });
    expect(firms).toBe(14);
    expect(Object.fromEntries(byGrowthStage)).toEqual({
      DOMESTIC: null,
      BEGINNER: null,
      PROMISING: null,
      GROWTH: 9,
      STRONG: null,
      UNSTATED: null,
    });
  });

  it('leaves out a second part where a single hidden one would follow from the whole', () => {
    const stages = { DOMESTIC: 5, BEGINNER: 6, PROMISING: 7, GROWTH: 8, STRONG: 9 };
    const { firms, byGrowthStage } = counts({ firms: 38, stages });
    expect(firms).toBe(38);
    // Three firms state none: if five others were not hidden as well, 38 minus the rest would reveal them.
    expect(Object.fromEntries(byGrowthStage)).toEqual({ ...stages, DOMESTIC: null, UNSTATED: null });
  });

  it('leaves out a further part where the hidden ones together are fewer than five', () => {
    const { byGrowthStage } = counts({ firms: 22, stages: { DOMESTIC: 1, BEGINNER: 1, STRONG: 20 } });
    expect([...byGrowthStage.values()]).toEqual([null, null, null, null, null, null]);
  });

  it('leaves out the whole if it would reveal the few that do not', () => {
    const byTarget = new Map([['country/DE', 7]]);
    expect(counts({ firms: 8, byTarget, stages: { GROWTH: 8 } }).firms).toBeNull();
    expect(counts({ firms: 12, byTarget }).firms).toBe(12);
    expect(counts({ firms: 7, byTarget }).firms).toBe(7);
  });

  it('does not reveal the whole by its parts, if the whole is left out', () => {
    const stages = { DOMESTIC: 6, BEGINNER: 6, PROMISING: 6, GROWTH: 6, STRONG: 6 };
    const { firms, byGrowthStage } = counts({ firms: 36, byChapter: new Map([['hs/33', 34]]), stages });
    expect(firms).toBeNull();
    expect([...byGrowthStage.values()].filter((count) => count === null)).toHaveLength(1);
  });

  const cell = fc.integer({ min: 0, max: 12 });

  it('never lets a part of fewer than five be computed', () => {
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell, cell, cell), fc.integer({ min: 0, max: 72 }), (parts, target) => {
        const firms = parts.reduce((sum, count) => sum + count, 0);
        const [DOMESTIC, BEGINNER, PROMISING, GROWTH, STRONG] = parts;
        const answer = counts({
          firms,
          byTarget: new Map([['country/DE', Math.min(target, firms)]]),
          stages: { DOMESTIC, BEGINNER, PROMISING, GROWTH, STRONG },
        });
        const seen = [...answer.byGrowthStage.values()];
        const open = [...seen, answer.firms, ...answer.byTarget.values()].filter((count) => count !== null);
        expect(open.filter((count) => count < 5)).toEqual([]);
        const whole = answer.firms;
        if (whole === null) {
          expect(seen).toContain(null);
          return;
        }
        const hidden = whole - seen.reduce<number>((sum, count) => sum + (count ?? 0), 0);
        const places = seen.filter((count) => count === null).length;
        expect(places === 0 || (places >= 2 && hidden >= 5)).toBe(true);
        for (const count of answer.byTarget.values()) expect([0, 5]).toContain(Math.min(whole - count, 5));
      }),
    );
  });
});
