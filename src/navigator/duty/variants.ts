import type { ProductClassNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { classesAbove } from '../scope/class-distance.js';
import { reach } from '../scope/class-reach.js';
import { type StatedScope, statedScope } from '../scope/stated-scope.js';
import type { CustomsBinding } from './customs-binding.js';
import { linesBelow } from './lines-below.js';

/** The offered class if its rates are uniform, or a line below it, with the rules that bind there. */
export interface Variant {
  /** Undefined if nothing below the class decides. */
  readonly line: ProductClassNode | undefined;
  readonly bindings: readonly CustomsBinding[];
}

/**
 * If the market's schedule is finer than the offered class: every line below it, with the rules for the line and those
 * for the classes above it, except those that exclude the line. Otherwise the class itself.
 */
export function variantsOf(
  facts: FactGraph,
  classId: string,
  bindings: readonly CustomsBinding[],
  below: readonly CustomsBinding[],
): readonly Variant[] {
  const scopes = scopesOf(facts, [...bindings, ...below]);
  const scopeOf = ({ rule, stated }: CustomsBinding): StatedScope =>
    stated === undefined ? (scopes.get(rule.id) ?? NOTHING) : { include: [stated.covers], except: [] };
  const deciding = [...below.map(({ through }) => through.id), ...[...scopes.values()].flatMap(({ except }) => except)];
  const lines = linesBelow(facts, classId, deciding);
  if (lines.length === 0) return [{ line: undefined, bindings }];
  const byClass = groupBy(below, ({ through }) => through.id);
  return lines.map((line) => {
    const above = classesAbove(facts, line.id);
    const candidates = [...bindings, ...[...above.keys()].flatMap((id) => byClass.get(id) ?? [])];
    const reaching = candidates.flatMap((binding) => {
      const reached = reach(scopeOf(binding), above);
      return reached?.covered ? [{ ...binding, distance: reached.distance }] : [];
    });
    return { line, bindings: onceEach(reaching) };
  });
}

const NOTHING: StatedScope = { include: [], except: [] };

function scopesOf(facts: FactGraph, bindings: readonly CustomsBinding[]): ReadonlyMap<string, StatedScope> {
  const rules = new Set(bindings.filter(({ stated }) => stated === undefined).map(({ rule }) => rule.id));
  return new Map([...rules].map((id) => [id, statedScope(facts, id, 'class')]));
}

/** A rule can cover the line and a class above it: the nearest counts. */
function onceEach(bindings: readonly CustomsBinding[]): readonly CustomsBinding[] {
  const farthestFirst = [...bindings].sort((a, b) => b.distance - a.distance);
  return [...new Map(farthestFirst.map((binding) => [binding.rule.id, binding])).values()];
}
