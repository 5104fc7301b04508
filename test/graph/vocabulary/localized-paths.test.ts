import { describe, expect, it } from 'vitest';
import { localizedPaths, valueAt } from '../../../src/graph/vocabulary/localized-paths.js';
import { vocabulary } from '../../../src/graph/vocabulary/vocabulary.js';

describe('the paths of texts by language', () => {
  it('lead into groups', () => {
    expect(localizedPaths(vocabulary.nodes.get('Formality')?.fields ?? [])).toEqual([
      'name',
      'description',
      'recurs.window',
    ]);
    expect(localizedPaths(vocabulary.nodes.get('Stage')?.fields ?? [])).toEqual(['name']);
  });

  const report = { name: { en: 'Report' }, recurs: { everyMonths: 12, window: { en: 'by 1 April' } } };
  it.each([
    ['name', { en: 'Report' }],
    ['recurs.window', { en: 'by 1 April' }],
    ['recurs.per', undefined],
    ['recurs.everyMonths.value', undefined],
    ['due.window', undefined],
    ['constructor.name', undefined],
  ])('find a value, or none: %s', (path, value) => {
    expect(valueAt(report, path)).toEqual(value);
  });
});
