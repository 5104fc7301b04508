import { describe, expect, it } from 'vitest';
import { changedClasses } from '../../../../src/ingest/schedules/store/changed-classes.js';

const rates = (...ids: string[]) => ids.map((covers) => ({ covers }));
const numbered = (count: number, idOf: (index: number) => string) =>
  rates(...Array.from({ length: count }, (_, index) => idOf(index)));

describe('the classes whose rates changed', () => {
  it('are those that the rates cover, and the subheadings of national lines', () => {
    const covered = rates('hs/330499', 'jp-tariff/330499010', 'jp-tariff/330499090', 'hs/8703', 'hs/22');
    expect(changedClasses(covered)).toEqual(['hs/22', 'hs/330499', 'hs/8703']);
  });

  it('are headings if there are more than 100 subheadings', () => {
    const subheadings = numbered(101, (index) => `hs/3304${String(index).padStart(3, '0').slice(1)}`);
    expect(changedClasses(subheadings)).toHaveLength(100);
    const more = [...subheadings, ...rates('hs/330500')];
    expect(changedClasses(more)).toEqual(['hs/3304', 'hs/3305']);
  });

  it('are chapters if there are more than 100 headings', () => {
    const headings = numbered(101, (index) => `hs/${index < 50 ? '10' : '20'}${10 + (index % 60)}10`);
    const most = [...headings, ...numbered(40, (index) => `hs/30${10 + index}10`)];
    expect(changedClasses(most)).toEqual(['hs/10', 'hs/20', 'hs/30']);
  });

  it('are none if no rate changed', () => {
    expect(changedClasses([])).toEqual([]);
  });
});
