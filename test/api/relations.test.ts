import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followName } from '../../src/graph/derived/templates.js';
import type { NodeType, Relation } from '../../src/graph/vocabulary/types.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';
import { readAndCheck } from '../../src/ingest/seed/check-seed.js';
import { readSeedFiles } from '../../src/ingest/seed/seed-files.js';
import type { Facts } from '../../src/knowledge/facts/facts.js';
import { type Api, openApi } from './api.js';

const publicTypes = [...vocabulary.nodes.values()].filter((type) => !type.private);
const world = fileURLToPath(new URL('./world/', import.meta.url));

/** The node, and the properties of the edge to it. */
function selection({ field, end, properties }: Relation): string {
  const node = '... on Node { id }';
  return `${field} { ${end === undefined ? node : `${end} { ${node} } ${properties.map(({ name }) => name).join(' ')}`} }`;
}

/** The statements in the files of the world, from this node. */
function stated(facts: Facts, id: string, { type, direction, targets, end, properties }: Relation): unknown[] {
  const edges = direction === 'OUT' ? facts.out(id, type) : facts.into(id, type);
  return edges
    .map((edge) => ({ other: direction === 'OUT' ? edge.to : edge.from, properties: edge.properties }))
    .filter(({ other }) => targets.includes(facts.node(other)?.type.name ?? ''))
    .sort((a, b) => (a.other < b.other ? -1 : 1))
    .map(({ other, properties: given }) =>
      end === undefined
        ? { id: other }
        : { [end]: { id: other }, ...Object.fromEntries(properties.map(({ name }) => [name, given[name] ?? null])) },
    );
}

describe('a relation', () => {
  let api: Api;
  let facts: Facts;
  beforeAll(async () => {
    api = await openApi();
    facts = readAndCheck(await readSeedFiles(world)).facts;
  });
  afterAll(() => api.close());

  const nodesOf = (type: NodeType): string[] => facts.nodes.filter((node) => node.type === type).map((node) => node.id);

  it.each(
    publicTypes.flatMap((type) =>
      type.relations.map((relation) => [type.name, relation.field, type, relation] as const),
    ),
  )('%s.%s shows every other end, with the properties of the edge', async (_, field, type, relation) => {
    const ids = nodesOf(type);
    const { nodes } = await api.data(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type.name} { ${selection(relation)} } } }`,
      { ids },
    );
    const expected = ids.map((id) => ({ id, [field]: stated(facts, id, relation) }));
    expect(nodes).toEqual(expected);
  });

  it('of each kind exists in this world, in each direction', () => {
    const shown = new Set(
      publicTypes.flatMap((type) =>
        type.relations
          .filter((relation) => nodesOf(type).some((id) => stated(facts, id, relation).length > 0))
          .map(followName),
      ),
    );
    expect(publicTypes.flatMap((type) => type.relations.map(followName)).filter((name) => !shown.has(name))).toEqual(
      [],
    );
  });
});
