import {
  type FieldDefinitionNode,
  type GraphQLFieldResolver,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type TypeNode,
} from 'graphql';
import { schemaFiles } from '../../graph/vocabulary/schema-files.js';
import type { Context } from '../context.js';
import { shownText } from './shown-text.js';

type MessageResolver = GraphQLFieldResolver<object, Context>;

const resolversOf = ({ fields = [] }: ObjectTypeDefinitionNode | ObjectTypeExtensionNode) =>
  Object.fromEntries(fields.filter(isMessage).map((field) => [field.name.value, resolverOf(field)]));

const isMessage = ({ directives = [] }: FieldDefinitionNode): boolean =>
  directives.some(({ name }) => name.value === 'message');

function resolverOf({ name: { value: name }, type }: FieldDefinitionNode): MessageResolver {
  if (!isList(type)) return (parent, _, { language }) => shownText(Reflect.get(parent, name), language);
  return (parent, _, { language }) => {
    const texts: unknown = Reflect.get(parent, name);
    return Array.isArray(texts) ? texts.map((text) => shownText(text, language)) : undefined;
  };
}

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

/**
 * Resolvers of the fields that `@message` marks in `schema/`: the message of the same name, in the language of the
 * request.
 */
export const messageResolvers: { readonly [type: string]: { readonly [field: string]: MessageResolver } } =
  Object.fromEntries(
    schemaFiles()
      .flatMap(({ text }) => parse(text).definitions)
      .filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.OBJECT_TYPE_EXTENSION)
      .map((type) => [type.name.value, resolversOf(type)] as const)
      .filter(([, resolvers]) => Object.keys(resolvers).length > 0),
  );
