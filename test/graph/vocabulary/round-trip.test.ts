import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dehydrate, hydrate } from '../../../src/graph/vocabulary/hydrate.js';
import { vocabulary } from '../../../src/graph/vocabulary/vocabulary.js';
import { valuesOf } from './values.js';

const nodes = [...vocabulary.nodes.values()].map((type) => [type.name, type.fields] as const);
const edges = [...vocabulary.relations.values()].map((relation) => [relation.type, relation.properties] as const);
const fieldsOf = (name: string) => vocabulary.nodes.get(name)?.fields ?? [];

describe('what is stored flat', () => {
  it.each([...nodes, ...edges])('comes back as it was: %s', (_, fields) => {
    fc.assert(
      fc.property(valuesOf(fields), (values) => {
        expect(hydrate(fields, dehydrate(fields, values))).toEqual(values);
      }),
    );
  });

  it('has the parts of a group, and the languages of a text, under names of their own', () => {
    const values = { id: 'eu/x', name: { en: 'Test', ko: '시험' }, days: { min: 5 }, kind: 'TEST' };
    expect(dehydrate(fieldsOf('Formality'), values)).toMatchObject({
      name: 'Test',
      nameKo: '시험',
      daysMin: 5,
      kind: 'TEST',
    });
  });

  it('clears every absent field', () => {
    const flat = dehydrate(fieldsOf('Formality'), { id: 'eu/x', name: { en: 'Test' } });
    expect(flat).toMatchObject({ nameKo: null, daysMin: null, daysTypical: null, costCurrency: null, dayKind: null });
  });

  it('comes back without what the vocabulary does not know', () => {
    expect(hydrate(fieldsOf('Stage'), { id: 'stage/x', name: 'X', order: 1, owner: 'somebody' })).toEqual({
      id: 'stage/x',
      name: { en: 'X' },
      order: 1,
    });
  });
});
