import type { ProductClassNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { printRate } from '../../graph/vocabulary/stated-rate.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { classesAbove } from '../scope/class-distance.js';
import { reach } from '../scope/class-reach.js';
import { type StatedScope, statedScope } from '../scope/stated-scope.js';
import type { CustomsBinding } from './customs-binding.js';
import { linesBelow } from './lines-below.js';

/** The offered class if its rates are uniform, or lines below it for which the same rules state the same. */
export interface Variant {
  /** None if nothing below the class decides. */
  readonly lines: readonly ProductClassNode[];
  readonly bindings: readonly CustomsBinding[];
}

/**
 * If the market's schedule is finer than the offered class: the lines below it, with the rules for each line and those
 * for the classes above it, except those that exclude the line. Otherwise the class itself. A chapter has thousands of
 * lines, and few that differ.
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
  if (lines.length === 0) return [{ lines: [], bindings }];
  const byClass = groupBy(below, ({ through }) => through.id);
  const placed = lines.map((line) => {
    const above = classesAbove(facts, line.id);
    const candidates = [...bindings, ...[...above.keys()].flatMap((id) => byClass.get(id) ?? [])];
    const reaching = candidates.flatMap((binding) => {
      const reached = reach(scopeOf(binding), above);
      return reached?.covered ? [{ ...binding, distance: reached.distance }] : [];
    });
    return { line, bindings: onceEach(reaching) };
  });
  return [...groupBy(placed, ({ bindings: own }) => own.map(keyOf).sort().join('\n')).values()].map((group) => ({
    lines: group.map(({ line }) => line),
    bindings: group[0]?.bindings ?? [],
  }));
}

/** Equal if the rule states the same: of a schedule, what it states, and of other rules, how near they are. */
const keyOf = ({ rule, stated, distance }: CustomsBinding): string =>
  `${rule.id} ${stated === undefined ? distance : `${stated.from} ${printRate(stated.rate)}`}`;

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
