import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Composite = GraphQLObjectType | GraphQLInterfaceType;

/**
 * The fields of a type with text, and the fields that lead to them: of entities of the graph only their texts, as their
 * relations are not in the answer. Each text is named `Type__field`.
 */
export function textFields(schema: GraphQLSchema, type: Composite, above: readonly Composite[] = []): string {
  const isEntity = type.name === 'Node' || type.getInterfaces().some(({ name }) => name === 'Node');
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  return fields
    .flatMap((field) => {
      if (getNamedType(field.type) === GraphQLString) return isEntity && !isText(field) ? [] : [called(type, field)];
      const next = getNamedType(field.type);
      if (isEntity || !(isObjectType(next) || isInterfaceType(next)) || above.includes(next)) return [];
      const inner = textFields(schema, next, [...above, type]);
      return inner === '' ? [] : [`${type.name}__${field.name}: ${field.name} { ${inner} }`];
    })
    .join(' ');
}

/** Texts have a language; `languageOf` is the code of one. */
const isText = ({ name, args }: GraphQLField<unknown, unknown>): boolean =>
  name !== 'languageOf' && args.some((argument) => argument.name === 'lang');

const called = (type: Composite, { name }: GraphQLField<unknown, unknown>): string => `${type.name}__${name}: ${name}`;

/** Every text of an answer to such a query, by the name of its field. */
export function* textsIn(answer: unknown, name = ''): Generator<readonly [field: string, text: string]> {
  if (typeof answer === 'string') yield [name.replace('__', '.'), answer];
  else if (Array.isArray(answer)) for (const each of answer) yield* textsIn(each, name);
  else if (typeof answer === 'object' && answer !== null)
    for (const [field, each] of Object.entries(answer)) yield* textsIn(each, field + labelIn(answer, field));
}

/** The name of a node of the drawn graph does not show its type: its label does. */
function labelIn(answer: object, field: string): string {
  const label: unknown = Reflect.get(answer, 'GraphNode__label');
  return field === 'GraphNode__name' && typeof label === 'string' ? ` of ${label}` : '';
}
