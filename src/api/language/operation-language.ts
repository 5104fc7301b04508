import { type DocumentNode, getOperationAST, Kind, type OperationDefinitionNode, type ValueNode, visit } from 'graphql';
import { languageOfTag } from '../../messages/languages.js';
import { languageArgument } from './language-argument.js';

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The language that `@inContext` requests for an operation; undefined without the directive.
 * @throws `UNKNOWN_LANGUAGE`
 */
export function operationLanguage(asked: Omit<Asked, 'document'>): string | undefined {
  return languageArgument(inContext(asked), 'language');
}

/**
 * The language for the errors of a document before its operation is checked; undefined if the operation requests none,
 * or an unknown one.
 */
export function languageOfUnchecked(
  document: DocumentNode,
  operationName: string | undefined,
  variables: Asked['variables'] = {},
): string | undefined {
  const operation = getOperationAST(document, operationName);
  return languageOfTag((operation && inContext({ operation, variables })) ?? '');
}

function inContext(asked: Omit<Asked, 'document'>): string | undefined {
  const directive = asked.operation.directives?.find(({ name }) => name.value === 'inContext');
  const argument = directive?.arguments?.find(({ name }) => name.value === 'language');
  return argument && textOf(argument.value, asked);
}

/**
 * Checks the languages in the fields of an operation before any of it runs: a mutation must not be done and then fail
 * because of a field that it returns.
 * @throws `UNKNOWN_LANGUAGE`
 */
export function checkFieldLanguages(asked: Asked): void {
  for (const part of asked.document.definitions)
    if (part === asked.operation || part.kind === Kind.FRAGMENT_DEFINITION)
      visit(part, {
        enter(node) {
          if (node.kind === Kind.ARGUMENT && node.name.value === 'lang')
            languageArgument(textOf(node.value, asked), 'lang');
          return node.kind === Kind.ARGUMENT || node.kind === Kind.DIRECTIVE ? false : undefined;
        },
      });
}

/** Undefined if it is not a text: GraphQL itself refuses values of other types. */
function textOf(value: ValueNode, { operation, variables }: Omit<Asked, 'document'>): string | undefined {
  if (value.kind === Kind.STRING) return value.value;
  if (value.kind !== Kind.VARIABLE) return undefined;
  const name = value.name.value;
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (given !== undefined) return typeof given === 'string' ? given : undefined;
  const { defaultValue } = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name) ?? {};
  return defaultValue?.kind === Kind.STRING ? defaultValue.value : undefined;
}
