import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { dataModel } from '../../codegen/data-model.js';
import { readVocabulary } from '../../src/graph/vocabulary/read.js';
import { schemaFiles } from '../../src/graph/vocabulary/schema-files.js';

const directives = schemaFiles().find(({ name }) => name === 'graph.graphql')?.text ?? '';
const model = dataModel(
  readVocabulary(
    buildSchema(`${directives}
      type Query { version: Int! }
      interface Place @node(label: "Place") { id: ID! near: [Place!]! @relation(type: "NEAR") }
      "Something that a factory makes."
      type Thing @node(label: "Thing", sourced: true) @listed(as: "things", one: "Returns a thing by ID.", many: "Returns things, ordered by ID.") {
        id: ID!
        name: String! @localized
        season: Season
        madeIn: [Made!]! @relation(type: "MADE_IN", min: 1, max: 1)
        soldIn: [Place!]! @relation(type: "SOLD_IN")
        cites: [Thing!]! @relation(type: "CITES")
        makes: [Thing!]! @relation(type: "SOLD_IN", direction: IN)
      }
      type Town implements Place @node(label: "Town") @listed(as: "towns", one: "Returns a town by ID.", many: "Returns towns, ordered by ID.") { id: ID! near: [Place!]! @relation(type: "NEAR") }
      type Diary @node(label: "Diary", private: true) { id: ID! of: [Thing!]! @relation(type: "OF", max: 1) }
      type Season @embedded { months: Int note: String @localized }
      type Made @edge { node: Place! since: Int }
    `),
  ),
);

describe('the data model', () => {
  it('draws the relations of a type that no area names, with how many there are', () => {
    const [, drawn = ''] = model.split('## Other types');
    expect(drawn).toContain('  Thing }o--|| Place : MADE_IN\n  Thing }o--o{ Place : SOLD_IN\n');
    expect(model).not.toContain(': CITES');
  });

  it('draws private types apart', () => {
    const [others = '', own = ''] = model.split('## Data of a firm');
    expect(own).toContain('  Diary }o--o| Thing : OF\n');
    expect(others).not.toContain('Diary }o');
  });

  it('states the labels, properties and relations of a type', () => {
    const [, thing = ''] = model.split('### Thing\n');
    expect(thing).toContain('Something that a factory makes.\n\n`:Thing:Entity`, must cite a source');
    expect(thing).toContain('| `name` | String, required, in English and Korean |');
    expect(thing).toContain('| `season` | Season, `note` in English and Korean |');
    expect(thing).toContain('| `madeIn` | `(Thing)-[:MADE_IN]->(Place)` | 1 to 1 | `since` |');
    expect(thing).not.toContain('`makes`');
  });
});
