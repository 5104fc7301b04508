import { type DocumentNode, type FragmentDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { errors } from '../errors.js';

/**
 * Refuses a subscription whose field can be left out by `@skip` or `@include`. GraphQL would have nothing to subscribe
 * to, and its validation fails with a fault if a variable decides: so the query is checked before it is validated.
 * @param query of an allowed length. One that cannot be parsed is left to the next parser.
 * @throws `CONDITIONAL_SUBSCRIPTION`
 */
export function checkSubscriptions(query: string): void {
  if (!query.includes('subscription') || !/\b(skip|include)\b/.test(query)) return;
  const document = parsed(query);
  if (document === undefined) return;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  for (const each of document.definitions)
    if (
      each.kind === Kind.OPERATION_DEFINITION &&
      each.operation === 'subscription' &&
      isConditional(each.selectionSet, fragments)
    )
      throw errors.conditionalSubscription({});
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { noLocation: true });
  } catch {
    // The request's parser reports the error, with its place.
    return undefined;
  }
}

/** Whether a field of the first level is conditional. Fragments can be recursive: each is visited once. */
function isConditional(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen: Set<string> = new Set(),
): boolean {
  return selections.some((selection) => {
    if (selection.directives?.some(({ name: { value } }) => value === 'skip' || value === 'include')) return true;
    if (selection.kind === Kind.FIELD) return false;
    if (selection.kind === Kind.INLINE_FRAGMENT) return isConditional(selection.selectionSet, fragments, seen);
    const name = selection.name.value;
    const fragment = seen.has(name) ? undefined : fragments.get(name);
    seen.add(name);
    return fragment !== undefined && isConditional(fragment.selectionSet, fragments, seen);
  });
}
