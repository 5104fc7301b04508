import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isScalarType,
  print,
} from 'graphql';

/** A page of the API reference. */
export type Page = 'operations.md' | 'types.md' | 'inputs.md' | 'values.md';

/** A table in Markdown. Cells must not contain line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** A text without line breaks, for a cell of a table. */
export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s*\n\s*/g, ' ').trim();

/** A text as a paragraph. Empty without a text. */
export const paragraph = (text: string | null | undefined): string => (text ? `${text.trim()}\n\n` : '');

export const heading = ({ name }: GraphQLNamedType): string => `### ${name}\n\n`;

/** A type with its brackets and exclamation marks. The name links to the section of the type. */
export function typeText(type: GraphQLType, from: Page): string {
  const named = getNamedType(type);
  const [before = '', after = ''] = String(type).split(named.name);
  return `${before.replace('[', '\\[')}${linkTo(named, from)}${after.replace(']', '\\]')}`;
}

const builtIn = ['ID', 'String', 'Int', 'Float', 'Boolean'];

/** A link from a page to the section of a type. Built-in scalars have no section. */
export function linkTo(type: GraphQLNamedType, from: Page): string {
  if (builtIn.includes(type.name)) return type.name;
  const to = pageOf(type);
  const anchor = type.name.endsWith('Connection') ? 'connections' : type.name.toLowerCase();
  return `[${type.name}](${to === from ? '' : to}#${anchor})`;
}

function pageOf(type: GraphQLNamedType): Page {
  if (isInputObjectType(type)) return 'inputs.md';
  return isEnumType(type) || isScalarType(type) ? 'values.md' : 'types.md';
}

/** The default value of an argument or input field: ` = 50`. Empty without a default value. */
export function defaultOf({ defaultValue, type }: GraphQLArgument | GraphQLInputField): string {
  const literal = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return literal ? ` = \`${print(literal)}\`` : '';
}
