import type { NodeType, Relation, Vocabulary } from '../src/graph/vocabulary/types.js';
import { oneLine, table } from './markdown.js';

/** Relations that many types have: drawn once each, they would hide the others. */
const everywhere = ['CITES', 'STATES'];

/** The diagrams, and whose relations each draws: all of the vocabulary in one could not be read. */
const areas: Readonly<Record<string, readonly string[]>> = {
  'What binds, and what it asks for': [
    'Rule',
    'Regulation',
    'CustomsRule',
    'Requirement',
    'Certification',
    'Formality',
  ],
  'Places, agreements and classes': ['Country', 'Bloc', 'OriginRule', 'ProductClass', 'Coverage', 'Recognition'],
  'Support, stages and needs': ['SupportProgram', 'Stage', 'Survey'],
};

/** The nodes and relationships of the graph, as diagrams and tables, from the vocabulary. */
export function dataModel(vocabulary: Vocabulary): string {
  const nodes = [...vocabulary.nodes.values()];
  return `<!-- Written by codegen from schema/. Do not edit. -->

# The data model

Each type below is a label in the graph, and each field is a property or a relationship. \`schema/*.graphql\` states them by
directives (\`@node\`, \`@relation\`, \`@edge\`, \`@embedded\`); the engine's constraints, its statements, the TypeScript types
and this page follow from there. A relationship starts at the node that makes the statement, and belongs to it.

Every node has the label \`Entity\` and a unique \`id\`. These types share a label, too:

${table(
  ['label', 'types'],
  [...vocabulary.groups].filter(([name]) => name !== 'Node').map(([name, types]) => [`\`${name}\``, types.join(', ')]),
)}
A published fact cites its sources (\`CITES\`), and a rule, a requirement or an agreement \`STATES\` claims: one claim for each
source that gives a value of its own for a field. The diagrams leave both out.

${diagrams(nodes, vocabulary)}
## Types

${nodes.map((node) => section(node)).join('\n')}`;
}

/** A diagram for each area, one for types that no area names, and one for what is private. */
function diagrams(nodes: readonly NodeType[], vocabulary: Vocabulary): string {
  const named = Object.values(areas).flat();
  const others = nodes.filter((node) => !node.private && !named.includes(node.name)).map(({ name }) => name);
  const parts = [...Object.entries(areas), ['Other types', others] as const].map(
    ([title, names]) => [title, '', diagram(nodes, vocabulary, names)] as const,
  );
  const own = nodes.filter((node) => node.private).map(({ name }) => name);
  const isPrivate =
    'These nodes are private: no list, search or look-up by id returns them. [companies.md](companies.md) says more.\n\n';
  return [...parts, ['What belongs to a firm', isPrivate, diagram(nodes, vocabulary, own)] as const]
    .filter(([, , drawn]) => drawn !== '')
    .map(([title, text, drawn]) => `## ${title}\n\n${text}${drawn}`)
    .join('\n');
}

/** Nothing, or one arrow for each relation of these types; what an interface has is drawn at the interface alone. */
function diagram(nodes: readonly NodeType[], vocabulary: Vocabulary, from: readonly string[]): string {
  const arrows = new Set<string>();
  for (const node of nodes) {
    const group = [...vocabulary.groups].find(
      ([name, types]) => name !== 'Fundable' && name !== 'Node' && types.includes(node.name),
    );
    for (const relation of outgoing(node)) {
      if (everywhere.includes(relation.type)) continue;
      const isShared = group?.[1].every((each) =>
        outgoing(vocabulary.nodes.get(each)).some(({ type }) => type === relation.type),
      );
      const start = group && isShared && from.includes(group[0]) ? group[0] : node.name;
      if (from.includes(start)) arrows.add(`  ${start} }o--${many(relation)} ${relation.target} : ${relation.type}`);
    }
  }
  return arrows.size === 0 ? '' : `\`\`\`mermaid\nerDiagram\n${[...arrows].join('\n')}\n\`\`\`\n`;
}

/** The far end of an arrow, as \`erDiagram\` writes how many there are. */
function many({ min, max }: Relation): string {
  if (max === 1) return min === 0 ? 'o|' : '||';
  return min === 0 ? 'o{' : '|{';
}

const outgoing = (node: NodeType | undefined): readonly Relation[] =>
  node?.relations.filter(({ direction }) => direction === 'OUT') ?? [];

function section(node: NodeType): string {
  const traits = [node.sourced ? 'cites a source' : '', node.private ? 'private' : ''].filter((each) => each !== '');
  const labels = node.labels.map((each) => `:${each}`).join('');
  const fields = node.fields.map(({ name, type, kind, required }) => [
    `\`${name}\``,
    `${type}${required ? ', required' : ''}${kind === 'localized' ? ', in English and Korean' : ''}`,
  ]);
  const relations = outgoing(node).map((relation) => [
    `\`${relation.field}\``,
    `\`(${node.name})-[:${relation.type}]->(${relation.target})\``,
    `${relation.min} to ${relation.max ?? 'many'}`,
    relation.properties.map(({ name }) => `\`${name}\``).join(', '),
  ]);
  return `### ${node.name}

${oneLine(node.description)}

\`${labels}\`${traits.length > 0 ? `, ${traits.join(', ')}` : ''}

${table(['property', 'type'], fields)}
${relations.length > 0 ? table(['relation', 'pattern', 'how many', 'its properties'], relations) : ''}`;
}
