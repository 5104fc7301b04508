import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { dehydrate, hydrate } from '../../../src/graph/vocabulary/hydrate.js';
import { readVocabulary } from '../../../src/graph/vocabulary/read.js';
import { schemaFiles } from '../../../src/graph/vocabulary/schema-files.js';
import { vocabulary } from '../../../src/graph/vocabulary/vocabulary.js';
import { valuesOf } from './values.js';

const nodes = [...vocabulary.nodes.values()].map((type) => [type.name, type.fields] as const);
const edges = [...vocabulary.relations.values()].map((relation) => [relation.type, relation.properties] as const);
const directives = schemaFiles().find(({ name }) => name === 'graph.graphql')?.text ?? '';
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

  it('has the languages of a text in a group under names of their own', () => {
    const recurs = { everyMonths: 12, window: { en: 'by 1 April', ko: '4월 1일까지' } };
    const flat = dehydrate(fieldsOf('Formality'), { id: 'eu/x', name: { en: 'Report' }, recurs });
    expect(flat).toMatchObject({ recursEveryMonths: 12, recursWindow: 'by 1 April', recursWindowKo: '4월 1일까지' });
    expect(hydrate(fieldsOf('Formality'), flat).recurs).toEqual(recurs);
  });

  it('is English if it is the plain text of a group that earlier versions stored', () => {
    expect(hydrate(fieldsOf('Formality'), { recursWindow: 'by 1 April' })).toEqual({
      recurs: { window: { en: 'by 1 April' } },
    });
    expect(dehydrate(fieldsOf('Formality'), { recurs: { window: 'by 1 April' } })).toMatchObject({
      recursWindow: 'by 1 April',
      recursWindowKo: null,
    });
  });

  it('has a list of texts as one list for each language', () => {
    const optionNames = [{ en: 'sea', ko: '해상' }, { en: 'air' }];
    const flat = dehydrate(fieldsOf('Trait'), { id: 'trait/x', optionNames });
    expect(flat).toMatchObject({ optionNames: ['sea', 'air'], optionNamesKo: ['해상', ''] });
    expect(hydrate(fieldsOf('Trait'), flat).optionNames).toEqual(optionNames);
    expect(dehydrate(fieldsOf('Trait'), { optionNames: [{ en: 'sea' }] })).toMatchObject({
      optionNames: ['sea'],
      optionNamesKo: null,
    });
  });

  it('has the parts of a group in a group under names of their own', () => {
    const { nodes } = readVocabulary(
      buildSchema(`${directives}
        type Query { version: Int! }
        type Hours @embedded { opens: Int note: String @localized }
        type Stay @embedded { hours: Hours }
        type Port @node(label: "Port") @listed(as: "ports", one: "", many: "") { id: ID! stay: Stay }
      `),
    );
    const fields = nodes.get('Port')?.fields ?? [];
    const values = { id: 'port/x', stay: { hours: { opens: 8, note: { en: 'Not on Sundays', ko: '일요일 제외' } } } };
    const flat = { id: 'port/x', stayHoursOpens: 8, stayHoursNote: 'Not on Sundays', stayHoursNoteKo: '일요일 제외' };
    expect(dehydrate(fields, values)).toEqual(flat);
    expect(hydrate(fields, flat)).toEqual(values);
  });

  it('clears every absent field', () => {
    const flat = dehydrate(fieldsOf('Formality'), { id: 'eu/x', name: { en: 'Test' } });
    expect(flat).toMatchObject({
      nameKo: null,
      recursWindow: null,
      recursWindowKo: null,
      daysMin: null,
      daysTypical: null,
      costCurrency: null,
      dayKind: null,
    });
  });

  it('comes back without what the vocabulary does not know', () => {
    expect(hydrate(fieldsOf('Stage'), { id: 'stage/x', name: 'X', order: 1, owner: 'somebody' })).toEqual({
      id: 'stage/x',
      name: { en: 'X' },
      order: 1,
    });
  });
});
