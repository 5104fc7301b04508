import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';
import { desksOf } from '../../src/knowledge/ownership/desks-of.js';
import { intoAtMost } from '../../src/knowledge/snapshots/published-snapshot.js';
import type { KnowledgeSnapshot, KnownEdge } from '../../src/knowledge/snapshots/snapshot.js';

/** A source that a number of rules of Viet Nam cite. */
function citedBy(count: number): KnowledgeSnapshot {
  const rules = Array.from({ length: count }, (_, number) => `vn/rule-${number}`);
  const typeOf = (id: string) =>
    vocabulary.nodes.get(id.startsWith('source/') ? 'Source' : id === 'country/VN' ? 'Country' : 'Regulation');
  const edge = (name: string, from: string, to: string): KnownEdge[] => {
    const type = vocabulary.relations.get(name);
    return type === undefined ? [] : [{ type, from, to, key: '', properties: {} }];
  };
  return {
    load: async () => {},
    node(id) {
      const type = typeOf(id);
      return type && { type, id, values: {} };
    },
    out: (id) => (id.startsWith('vn/') ? edge('APPLIES_IN', id, 'country/VN') : []),
    into: (id) => (id.startsWith('source/') ? rules.flatMap((rule) => edge('CITES', rule, id)) : []),
    isHeldPrivately: () => false,
  };
}

describe('what depends on others', () => {
  it('belongs to their desk where that is one', async () => {
    expect((await desksOf(citedBy(2), ['source/gazette'])).get('source/gazette')).toEqual(['country/VN']);
  });

  it('belongs to the commons if more depend on it than are read', async () => {
    expect((await desksOf(citedBy(intoAtMost), ['source/gazette'])).get('source/gazette')).toEqual(['commons']);
  });
});
