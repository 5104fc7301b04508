import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byEnds, propertyGraph } from '../../src/graph/property-graph.js';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly note: string;
}
type Edges = { readonly NEAR: Edge; readonly UNDER: Edge };

const edge = (from: string, to: string, note = ''): Edge => ({ from, to, note });
const notes = (edges: readonly Edge[]): string[] => edges.map(({ note }) => note);

describe('a property graph', () => {
  it('finds a node by its id: the one that was put there last, in the place of the first', () => {
    const graph = propertyGraph<{ id: string; name: string }, Edges>();
    graph.addNode({ id: 'a', name: 'first' });
    graph.addNode({ id: 'b', name: 'other' });
    graph.addNode({ id: 'a', name: 'second' });
    expect(graph.node('a')?.name).toBe('second');
    expect(graph.node('c')).toBeUndefined();
    expect([...graph.nodes()].map(({ name }) => name)).toEqual(['second', 'other']);
  });

  it('finds edges by either end and type', () => {
    const graph = propertyGraph<{ id: string }, Edges>();
    const [near, under] = [edge('a', 'b'), edge('a', 'b')];
    graph.addEdge('NEAR', near);
    graph.addEdge('UNDER', under);
    expect([graph.out('a', 'NEAR'), graph.into('b', 'UNDER')]).toEqual([[near], [under]]);
    expect([graph.out('b', 'NEAR'), graph.into('a', 'NEAR'), graph.allOut('b')]).toEqual([[], [], []]);
    expect([graph.allOut('a'), graph.allInto('b')]).toEqual([
      [near, under],
      [near, under],
    ]);
  });

  it('keeps the order of adding where it has no other', () => {
    const graph = propertyGraph<{ id: string }, Edges>();
    for (const to of ['c', 'a', 'b']) graph.addEdge('NEAR', edge('x', to, to));
    expect(notes(graph.out('x', 'NEAR'))).toEqual(['c', 'a', 'b']);
  });

  it('stays in order when edges come after a reading', () => {
    const graph = propertyGraph<{ id: string }, Edges>(byEnds);
    graph.addEdge('NEAR', edge('x', 'c', '1'));
    graph.addEdge('NEAR', edge('x', 'a', '2'));
    expect(notes(graph.out('x', 'NEAR'))).toEqual(['2', '1']);
    graph.addEdge('NEAR', edge('x', 'b', '3'));
    graph.addEdge('UNDER', edge('x', 'b', '4'));
    expect(notes(graph.out('x', 'NEAR'))).toEqual(['2', '3', '1']);
    expect(notes(graph.allOut('x'))).toEqual(['2', '3', '4', '1']);
  });

  it('keeps an edge at one end only if the other is unknown', () => {
    const graph = propertyGraph<{ id: string }, Edges>();
    graph.addOut('NEAR', edge('a', 'b', 'out'));
    graph.addInto('NEAR', edge('a', 'b', 'into'));
    expect([notes(graph.out('a', 'NEAR')), notes(graph.into('b', 'NEAR'))]).toEqual([['out'], ['into']]);
  });

  it('loses the very edge that is removed, at both ends', () => {
    const graph = propertyGraph<{ id: string }, Edges>();
    const [first, second] = [edge('a', 'b', '1'), edge('a', 'b', '2')];
    graph.addEdge('NEAR', first);
    graph.addEdge('NEAR', second);
    graph.removeEdge('NEAR', first);
    graph.removeEdge('NEAR', edge('a', 'b', '2'));
    graph.removeEdge('UNDER', second);
    expect([graph.out('a', 'NEAR'), graph.into('b', 'NEAR')]).toEqual([[second], [second]]);
  });

  it('has the same edges at both ends, by the other end, regardless of the order in which they come', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const drawn = fc.array(fc.tuple(id, id, fc.constantFrom<keyof Edges>('NEAR', 'UNDER')));
    fc.assert(
      fc.property(drawn, (list) => {
        const graph = propertyGraph<{ id: string }, Edges>(byEnds);
        for (const [from, to, type] of list) graph.addEdge(type, edge(from, to));
        for (const type of ['NEAR', 'UNDER'] as const)
          for (const here of ['a', 'b', 'c', 'd']) {
            const out = list.filter(([from, , each]) => from === here && each === type).map(([, to]) => to);
            const into = list.filter(([, to, each]) => to === here && each === type).map(([from]) => from);
            expect(graph.out(here, type).map(({ to }) => to)).toEqual(out.sort());
            expect(graph.into(here, type).map(({ from }) => from)).toEqual(into.sort());
          }
      }),
    );
  });
});
