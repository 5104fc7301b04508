import { localizedPaths } from '../src/graph/vocabulary/localized-paths.js';
import type { Field, NodeType, Relation, Vocabulary } from '../src/graph/vocabulary/types.js';
import { oneLine, table } from './markdown.js';

/** Relations of many types. The diagrams omit them for readability. */
const everywhere = ['CITES', 'STATES'];

/** The diagrams by title, with the types whose relations each shows. One diagram of all types would be unreadable. */
const areas: Readonly<Record<string, readonly string[]>> = {
  'Rules and requirements': ['Rule', 'Regulation', 'CustomsRule', 'Requirement', 'Certification', 'Formality'],
  'Places, agreements and classes': ['Country', 'Bloc', 'OriginRule', 'ProductClass', 'Coverage', 'Recognition'],
  'Support, stages and needs': ['SupportProgram', 'Stage', 'Survey'],
};

/** The nodes and relationships of the graph, as diagrams and tables, from the vocabulary. */
export function dataModel(vocabulary: Vocabulary): string {
  const nodes = [...vocabulary.nodes.values()];
  return `<!-- Generated from schema/. Do not edit. -->

# Data model

Each type below is a label in the graph, and each field is a property or a relationship. The directives \`@node\`,
\`@relation\`, \`@edge\` and \`@embedded\` in \`schema/*.graphql\` define them. The constraints and statements of the engine, the
TypeScript types and this page are generated from these directives. A relationship belongs to the node where it starts.

Every node has the label \`Entity\` and a unique \`id\`. These types also share a label:

${table(
  ['label', 'types'],
  [...vocabulary.groups].filter(([name]) => name !== 'Node').map(([name, types]) => [`\`${name}\``, types.join(', ')]),
)}
A published fact cites its sources (\`CITES\`). A rule, a requirement or an agreement \`STATES\` claims: one claim for each
source that gives a different value for a field. The diagrams omit both relationships.

${diagrams(nodes, vocabulary)}
## Types

${nodes.map((node) => section(node)).join('\n')}`;
}

/** One diagram for each area, one for the types of no area, and one for private types. */
function diagrams(nodes: readonly NodeType[], vocabulary: Vocabulary): string {
  const named = Object.values(areas).flat();
  const others = nodes.filter((node) => !node.private && !named.includes(node.name)).map(({ name }) => name);
  const parts = [...Object.entries(areas), ['Other types', others] as const].map(
    ([title, names]) => [title, '', diagram(nodes, vocabulary, names)] as const,
  );
  const own = nodes.filter((node) => node.private).map(({ name }) => name);
  const isPrivate =
    'These nodes are private: no list, search or look-up by ID returns them. See [companies.md](companies.md).\n\n';
  return [...parts, ['Data of a firm', isPrivate, diagram(nodes, vocabulary, own)] as const]
    .filter(([, , drawn]) => drawn !== '')
    .map(([title, text, drawn]) => `## ${title}\n\n${text}${drawn}`)
    .join('\n');
}

/** One arrow for each relation of these types. A relation of an interface is drawn only at the interface. */
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

/** The cardinality of the target, in the syntax of `erDiagram`. */
function many({ min, max }: Relation): string {
  if (max === 1) return min === 0 ? 'o|' : '||';
  return min === 0 ? 'o{' : '|{';
}

const outgoing = (node: NodeType | undefined): readonly Relation[] =>
  node?.relations.filter(({ direction }) => direction === 'OUT') ?? [];

function typeText({ type, kind, required, fields }: Field): string {
  const localized =
    kind === 'localized'
      ? ['in English and Korean']
      : localizedPaths(fields).map((path) => `\`${path}\` in English and Korean`);
  return [type, ...(required ? ['required'] : []), ...localized].join(', ');
}

function section(node: NodeType): string {
  const traits = [node.sourced ? 'must cite a source' : '', node.private ? 'private' : ''].filter(
    (each) => each !== '',
  );
  const labels = node.labels.map((each) => `:${each}`).join('');
  const fields = node.fields.map((field) => [`\`${field.name}\``, typeText(field)]);
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
${relations.length > 0 ? table(['relation', 'pattern', 'number', 'properties'], relations) : ''}`;
}
