import { describe, expect, it } from 'vitest';
import { edgeKey } from '../../../src/graph/vocabulary/edge-key.js';
import type { Properties } from '../../../src/graph/vocabulary/hydrate.js';
import { vocabulary } from '../../../src/graph/vocabulary/vocabulary.js';

function keyOf(type: string, properties: Properties): string {
  const relation = vocabulary.relations.get(type);
  if (relation === undefined) throw new Error(`there is no ${type}`);
  return edgeKey(relation, properties);
}

describe('the key of an edge', () => {
  it('is empty if nothing distinguishes edges between the same ends', () => {
    expect(keyOf('COVERS', {})).toBe('');
    expect(keyOf('MEMBER_OF', {})).toBe('');
    expect(keyOf('MEASURED', { share: 12 })).toBe('');
  });

  it('tells two periods of one membership apart', () => {
    expect(keyOf('MEMBER_OF', { from: '1973-01-01', to: '2020-01-31' })).not.toBe(
      keyOf('MEMBER_OF', { from: '2030-01-01' }),
    );
  });

  it('stays when an edge is ended', () => {
    expect(keyOf('MEMBER_OF', { from: '1973-01-01', to: '2020-01-31' })).toBe(
      keyOf('MEMBER_OF', { from: '1973-01-01' }),
    );
  });

  it('tells two options of one choice apart', () => {
    expect(keyOf('TRIGGERED_BY', { option: 'SOFTWARE' })).not.toBe(keyOf('TRIGGERED_BY', { option: 'LICENCE' }));
    expect(keyOf('REQUIRES', { force: 'MUST', choice: 'mark', option: 'ce' })).toBe(
      keyOf('REQUIRES', { force: 'ADVISED', choice: 'mark', option: 'ce' }),
    );
  });

  it('does not take the parts of one property for two', () => {
    expect(keyOf('CITES', { about: 'a', locator: 'b' })).not.toBe(keyOf('CITES', { about: 'a","b' }));
  });
});
