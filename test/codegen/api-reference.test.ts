import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiReference } from '../../codegen/api-reference.js';

const schema = buildSchema(`
  "Where it all begins."
  type Query {
    "A thing."
    thing("Its id." id: ID!, size: Size = BIG): Thing
    things(first: Int = 50): ThingConnection!
  }
  interface Named { "As people call it." name: String! }
  "Something | anything."
  type Thing implements Named { name: String! parts(kind: Size): [Thing!]! }
  type ThingConnection { edges: [ThingEdge!]! pageInfo: PageInfo! }
  type ThingEdge { cursor: String! node: Thing! }
  type PageInfo { hasNextPage: Boolean! }
  enum Size { "For two." BIG SMALL }
  input ThingInput { name: String!, size: Size = SMALL }
`);
const pages = new Map(apiReference(schema).map(({ name, text }) => [name, text]));

describe('the reference of the API', () => {
  it('shows the arguments of an operation, with defaults, and its result', () => {
    const text = pages.get('operations.md');
    expect(text).toContain('### thing\n\nA thing.\n\nReturn type: [Thing](types.md#thing).');
    expect(text).toContain('| `id` | ID! | Its id. |');
    expect(text).toContain('| `size` | [Size](values.md#size) = `BIG` |  |');
  });

  it('links from a connection to the section about all of them, and has no section for it or its edges', () => {
    expect(pages.get('operations.md')).toContain('[ThingConnection](types.md#connections)!');
    expect(pages.get('types.md')).not.toMatch(/^### Thing(Connection|Edge)$/m);
  });

  it('gives what a type has from an interface once, at the interface', () => {
    const [, thing = ''] = pages.get('types.md')?.split('### Thing\n') ?? [];
    expect(thing).toContain('All fields of [Named](#named), and:');
    expect(thing).not.toContain('`name`');
    expect(thing).toContain('| `parts` (`kind`: [Size](values.md#size)) | \\[[Thing](#thing)!\\]! |  |');
  });

  it('lists values and inputs', () => {
    expect(pages.get('values.md')).toContain('| `BIG` | For two. |');
    expect(pages.get('inputs.md')).toContain('| `size` | [Size](values.md#size) = `SMALL` |  |');
  });
});
