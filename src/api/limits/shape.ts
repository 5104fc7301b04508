import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { errors } from '../../errors.js';
import type { Limits } from './limits.js';

/** The size of an operation if every fragment were written out at each use. */
export interface Shape {
  depth: number;
  aliases: number;
  /** Fields on the first level. */
  rootFields: number;
  /** Everything written in braces: fields and fragments. */
  selections: number;
}

const EMPTY: Shape = { depth: 0, aliases: 0, rootFields: 0, selections: 0 };

type FragmentNamed = (name: string) => FragmentDefinitionNode | undefined;

/** @param document a valid one, so that no fragment uses itself */
export function shapeOf(operation: OperationDefinitionNode, document: DocumentNode): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  return shapeOfSet(operation.selectionSet, (name) => fragments.get(name));
}

/** Measures each fragment once, regardless of how often it is used: fragments that use fragments grow exponentially. */
export function shapeOfSet(selectionSet: SelectionSetNode | undefined, fragmentNamed: FragmentNamed): Shape {
  const measured = new Map<string, Shape>();

  const ofSet = (set: SelectionSetNode | undefined): Shape =>
    set === undefined ? EMPTY : set.selections.map(ofSelection).reduce(together, EMPTY);

  const ofSelection = (selection: SelectionNode): Shape => {
    if (selection.kind === Kind.FIELD) return ofField(selection);
    const inside =
      selection.kind === Kind.FRAGMENT_SPREAD ? ofFragment(selection.name.value) : ofSet(selection.selectionSet);
    return { ...inside, selections: inside.selections + 1 };
  };

  const ofField = (field: FieldNode): Shape => {
    const inside = ofSet(field.selectionSet);
    return {
      depth: field.name.value.startsWith('__') ? 1 : inside.depth + 1,
      aliases: inside.aliases + (field.alias === undefined ? 0 : 1),
      rootFields: 1,
      selections: inside.selections + 1,
    };
  };

  const ofFragment = (name: string): Shape => {
    const known = measured.get(name) ?? ofSet(fragmentNamed(name)?.selectionSet);
    measured.set(name, known);
    return known;
  };

  return ofSet(selectionSet);
}

/** Fails with `TOO_DEEP`, `TOO_MANY_ALIASES`, `TOO_MANY_ROOT_FIELDS` or, as each selection costs a point, `TOO_COSTLY`. */
export function checkShape({ depth, aliases, rootFields, selections }: Shape, limits: Limits): void {
  if (depth > limits.depth) throw errors.tooDeep({ given: depth, limit: limits.depth });
  if (aliases > limits.aliases) throw errors.tooManyAliases({ given: aliases, limit: limits.aliases });
  if (rootFields > limits.rootFields) throw errors.tooManyRootFields({ given: rootFields, limit: limits.rootFields });
  if (selections > limits.cost) throw errors.tooCostly({ given: selections, limit: limits.cost });
}

const together = (a: Shape, b: Shape): Shape => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  rootFields: a.rootFields + b.rootFields,
  selections: a.selections + b.selections,
});
