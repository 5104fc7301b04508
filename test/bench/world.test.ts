import { afterEach, describe, expect, it } from 'vitest';
import { loadWorld } from '../../bench/world/load.js';
import { asked } from '../../bench/world/question.js';
import { makeWorld } from '../../bench/world/world.js';
import type { Graph, Reader } from '../../src/graph/port.js';
import { edgeKey } from '../../src/graph/vocabulary/edge-key.js';
import { vocabulary } from '../../src/graph/vocabulary/vocabulary.js';
import { createNavigator } from '../../src/navigator/navigator.js';
import type { Plan } from '../../src/navigator/plan.js';
import { openTestGraph } from '../engines/engine.js';

const small = 20_000;

describe('a made-up world', () => {
  const world = makeWorld('seed', small);

  it('is the same for the same seed', () => {
    expect(makeWorld('seed', small)).toEqual(world);
  });

  it('is another one for another seed', () => {
    expect(makeWorld('other seed', small)).not.toEqual(world);
  });

  it('has the requested relationships, and few more', () => {
    expect(world.edges.length).toBeGreaterThanOrEqual(small);
    expect(world.edges.length).toBeLessThan(small + 1_000);
  });

  it('begins like the smaller world of its seed', () => {
    const larger = makeWorld('seed', 2 * small);
    expect(larger.nodes.slice(0, world.nodes.length)).toEqual(world.nodes);
    expect(larger.edges.slice(0, world.edges.length)).toEqual(world.edges);
  });

  it('names every node once', () => {
    const ids = world.nodes.map((node) => node.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('links only existing nodes', () => {
    const ids = new Set(world.nodes.map((node) => node.id));
    expect(world.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  it('links the same ends once', () => {
    const identities = world.edges.map(({ type, from, to, properties }) => {
      const relation = vocabulary.relations.get(type);
      return [type, from, to, relation && edgeKey(relation, { ...properties })].join('\t');
    });
    expect(new Set(identities).size).toBe(identities.length);
  });

  it('holds every kind of node and relationship but those of private profiles and of older editions', () => {
    const unused = new Set([...vocabulary.nodes.keys(), ...vocabulary.relations.keys()]);
    for (const node of world.nodes) unused.delete(node.__typename);
    for (const edge of world.edges) unused.delete(edge.type);
    const profiles = ['Company', 'Product', 'BASED_IN', 'MAKES', 'HOLDS', 'TARGETS', 'CLASSIFIED_AS'];
    expect([...unused].sort()).toEqual([...profiles, 'BECAME'].sort());
  });
});

describe('what is asked of a made-up world', () => {
  let graph: Graph | undefined;
  afterEach(() => graph?.close());

  it('has the same answer in a larger one', async () => {
    graph = await openTestGraph();
    const world = makeWorld('seed', small);
    const larger = makeWorld('seed', 3 * small);
    await loadWorld(graph, world, 1);
    const before = await answer(graph);
    await loadWorld(graph, larger, 2, world);
    // What answers change is computed by a function of each plan.
    expect({ ...(await answer(graph)), effects: before.effects }).toEqual(before);
    expect(before.schedule.steps.length).toBeGreaterThan(20);
  }, 120_000);
});

async function answer(graph: Reader): Promise<Plan> {
  const navigator = createNavigator({
    graph,
    nearest: async () => [],
    nearestCodes: async () => [],
    today: () => asked.asOf,
  });
  const { target, origin, hsCode, asOf } = asked;
  return (await navigator.entryPlan({ target, origin, offering: { hsCode }, asOf })).plan;
}
