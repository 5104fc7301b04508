import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { defaultOf, heading, linkTo, oneLine, type Page, paragraph, table, typeText } from './markdown.js';

type AnyField = GraphQLField<unknown, unknown>;
type Fields = readonly (AnyField | GraphQLInputField)[];

const written = '<!-- Generated from schema/. Do not edit. -->';

/** The API reference in Markdown, one page for each kind of definition, from the published schema. */
export function apiReference(schema: GraphQLSchema): { readonly name: string; readonly text: string }[] {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(isObjectType);
  const objects = types.filter(isObjectType).filter((type) => !roots.includes(type));
  const pages = objects.filter(isPage);
  const shown = objects.filter((type) => !isPage(type));
  return [
    { name: 'README.md', text: index(roots) },
    { name: 'operations.md', text: page('Operations', roots.map(operations)) },
    {
      name: 'types.md',
      text: page('Types', [
        connections(pages),
        ...types.filter(isInterfaceType).map((type) => composite(type, schema)),
        ...types
          .filter(isUnionType)
          .map(
            (type) =>
              `${heading(type)}${paragraph(type.description)}One of ${type.getTypes().map(linkFromTypes).join(', ')}.\n`,
          ),
        ...shown.map((type) => composite(type, schema)),
      ]),
    },
    { name: 'inputs.md', text: page('Inputs', types.filter(isInputObjectType).map(input)) },
    {
      name: 'values.md',
      text: page('Enums and scalars', [
        ...types.filter(isEnumType).map(values),
        ...types.filter(isScalarType).map((type) => `${heading(type)}${paragraph(type.description)}`),
      ]),
    },
  ];
}

const page = (title: string, parts: readonly string[]): string => `${written}\n\n# ${title}\n\n${parts.join('\n')}`;

const linkFromTypes = (type: GraphQLNamedType): string => linkTo(type, 'types.md');

/** A Relay connection or one of its edges. All have the same fields, so the reference describes them once. */
function isPage(type: GraphQLObjectType): boolean {
  const fields = type.getFields();
  return ('edges' in fields && 'pageInfo' in fields) || ('cursor' in fields && 'node' in fields);
}

function index(roots: readonly GraphQLObjectType[]): string {
  const lists = roots.map((root) => {
    const links = Object.keys(root.getFields())
      .sort()
      .map((name) => `[\`${name}\`](operations.md#${name.toLowerCase()})`);
    return `## ${root.name}: ${links.length}\n\n${links.join(', ')}\n`;
  });
  return `${written}

# API reference

All operations and types of the GraphQL API at \`/graphql\`. [\`schema.graphql\`](../../schema.graphql) contains the same schema
as one file, for code generation. [Access](../access.md) lists the operations that require a token.

- [Operations](operations.md): queries, mutations and subscriptions with their arguments
- [Types](types.md): types of results
- [Inputs](inputs.md): types of arguments
- [Enums and scalars](values.md)

${lists.join('\n')}`;
}

function operations(root: GraphQLObjectType): string {
  const fields = Object.values(root.getFields()).sort((a, b) => (a.name < b.name ? -1 : 1));
  return `## ${root.name}\n\n${paragraph(root.description)}${fields.map(operation).join('\n')}`;
}

function operation(field: AnyField): string {
  const returns = `Return type: ${typeText(field.type, 'operations.md')}.\n`;
  const given = field.args.length === 0 ? '' : `\n${argumentTable(field.args, 'operations.md')}`;
  return `### ${field.name}\n\n${paragraph(field.description)}${returns}${given}`;
}

function argumentTable(args: readonly GraphQLArgument[], from: Page): string {
  const rows = args.map((each) => [
    `\`${each.name}\``,
    typeText(each.type, from) + defaultOf(each),
    oneLine(each.description),
  ]);
  return table(['argument', 'type', ''], rows);
}

function connections(pages: readonly GraphQLObjectType[]): string {
  const names = pages.filter(({ name }) => name.endsWith('Connection')).map(({ name }) => `\`${name}\``);
  return `## Connections

Paginated lists are Relay connections: \`edges { cursor node { … } }\`, \`pageInfo\` ([PageInfo](#pageinfo)) and, if the total
is known, \`totalCount\`. The type of \`node\` is the part of the name before \`Connection\`. Connections: ${names.join(', ')}.
`;
}

function composite(type: GraphQLObjectType | GraphQLInterfaceType, schema: GraphQLSchema): string {
  const inherited = type.getInterfaces().filter(({ name }) => name !== 'Node');
  const above = new Set(inherited.flatMap((each) => Object.keys(each.getFields())));
  const own = Object.values(type.getFields()).filter(({ name }) => !above.has(name));
  const has = inherited.length === 0 ? '' : `All fields of ${inherited.map(linkFromTypes).join(' and ')}, and:\n\n`;
  const carried = isInterfaceType(type)
    ? `Implemented by ${schema.getPossibleTypes(type).map(linkFromTypes).join(', ')}.\n\n`
    : '';
  return `${heading(type)}${paragraph(type.description)}${carried}${own.length === 0 ? has.replace(', and:', '.') : has + fieldTable(own, 'types.md')}`;
}

function fieldTable(fields: Fields, from: Page): string {
  return table(
    ['field', 'type', ''],
    fields.map((field) => [
      `\`${field.name}\`${'args' in field ? argumentsOf(field, from) : ''}`,
      typeText(field.type, from) + ('args' in field ? '' : defaultOf(field)),
      oneLine(field.description),
    ]),
  );
}

function argumentsOf(field: AnyField, from: Page): string {
  if (field.args.length === 0) return '';
  return ` (${field.args.map((each) => `\`${each.name}\`: ${typeText(each.type, from)}${defaultOf(each)}`).join(', ')})`;
}

const input = (type: GraphQLInputObjectType): string =>
  `${heading(type)}${paragraph(type.description)}${fieldTable(Object.values(type.getFields()), 'inputs.md')}`;

function values(type: GraphQLEnumType): string {
  const rows = type.getValues().map((each) => [`\`${each.name}\``, oneLine(each.description)]);
  return `${heading(type)}${paragraph(type.description)}${table(['value', ''], rows)}`;
}
