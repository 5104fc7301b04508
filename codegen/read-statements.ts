import { followName, indexPageName } from '../src/graph/vocabulary/names.js';
import type { NodeType, Relation, Vocabulary } from '../src/graph/vocabulary/types.js';
import { recordReads } from './record-statements.js';

/**
 * The statements that read every type alike: a page of what the index of names needs, for what is public, and a relation
 * for a batch of nodes.
 */
export function readStatements(vocabulary: Vocabulary): { name: string; text: string }[] {
  const nodes = [...vocabulary.nodes.values()];
  return [...nodes.filter((node) => !node.private).map(indexPage), ...follows(nodes), ...recordReads()];
}

function indexPage(node: NodeType): { name: string; text: string } {
  return {
    name: `read/${indexPageName(node)}.cypher`,
    text: `MATCH (n:${node.label})
WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $first
RETURN properties(n) AS node, labels(n) AS labels ORDER BY n.id
`,
  };
}

function follows(nodes: readonly NodeType[]): { name: string; text: string }[] {
  const relations = new Map(
    nodes.flatMap((node) => node.relations).map((relation) => [followName(relation), relation]),
  );
  return [...relations].map(([name, relation]) => ({ name: `read/${name}.cypher`, text: follow(relation) }));
}

function follow(relation: Relation): string {
  const [left, right] = relation.direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
  return `UNWIND $ids AS id
MATCH (start:Entity {id: id})
CALL (start) {
  MATCH (start)${left}[edge:${relation.type}]${right}(end:${relation.targetLabel})
  WITH edge, end ORDER BY end.id LIMIT $first
  RETURN collect({edge: properties(edge), node: properties(end), labels: labels(end)}) AS ends
}
RETURN id, ends
`;
}
