import type { ProductClassNode, RuleNode } from '../../graph/generated/nodes.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import { membersOf } from './class-distance.js';
import { type ClassReach, reach, reachOf } from './class-reach.js';
import type { PlanContext } from './plan-context.js';
import { type ScheduleColumn, scheduleColumn } from './schedule-column.js';
import { type StatedScope, statedScope } from './stated-scope.js';

/** A class below the requested one that a rule names. */
export interface Part {
  readonly class: ProductClassNode;
  /** Steps down to it. */
  readonly depth: number;
}

/** How a rule relates to the requested class and to its parts. */
export interface ClassScope {
  /** The nearest statement about the requested class itself. */
  readonly reach: ClassReach | undefined;
  /** Parts that the rule covers if it does not cover the whole. */
  readonly parts: readonly Part[];
  /** Parts that it excludes if it covers the whole. */
  readonly gaps: readonly Part[];
}

export function classScope(planContext: PlanContext, rule: RuleNode): ClassScope {
  const column = scheduleColumn(planContext, rule);
  if (column !== undefined) return columnScope(planContext, column);
  const scope = statedScope(planContext.facts, rule.id, 'class');
  const found = reach(scope, planContext.above);
  return found?.covered
    ? { reach: found, parts: [], gaps: partsAmong(planContext, rule, scope.except, false) }
    : { reach: found, parts: partsAmong(planContext, rule, scope.include, true), gaps: [] };
}

/**
 * The nearest statement of a column counts for a class and for all below it that have none of their own. `parts` are all
 * classes below with a statement, even if the column covers the whole.
 */
function columnScope({ facts, above, below }: PlanContext, column: ScheduleColumn): ClassScope {
  const [nearest] = [...above]
    .filter(([id]) => column.has(id))
    .sort(([a, near], [b, far]) => near - far || compareText(a, b));
  const isStated = nearest !== undefined && column.get(nearest[0])?.rate.kind !== 'ABSENT';
  const parts = [...column.keys()].flatMap((id): Part[] => {
    const depth = below.get(id);
    const node = facts.get(id, 'ProductClass');
    return depth === undefined || node === undefined ? [] : [{ class: node, depth }];
  });
  return {
    reach: isStated ? { covered: true, through: nearest[0], distance: nearest[1] } : undefined,
    parts: parts.sort((a, b) => a.depth - b.depth || compareText(a.class.id, b.class.id)),
    gaps: [],
  };
}

/** Whether a national line is the whole class: its code only adds zeros, as in schedules that do not divide further. */
export function isWhole(facts: FactGraph, part: ProductClassNode, asked: ProductClassNode | undefined): boolean {
  if (part.code === undefined || asked?.code === undefined || !part.code.startsWith(asked.code)) return false;
  const isBelow = facts.out(part.id, 'PART_OF').some((edge) => edge.to === asked.id);
  return isBelow && /^0*$/.test(part.code.slice(asked.code.length));
}

function partsAmong(
  { facts, below }: PlanContext,
  rule: RuleNode,
  named: StatedScope['include'],
  covered: boolean,
): readonly Part[] {
  return [...new Set(named.flatMap((id) => membersOf(facts, id)))]
    .flatMap((id) => {
      const depth = below.get(id);
      const node = facts.get(id, 'ProductClass');
      return depth !== undefined && node && reachOf(facts, rule.id, id)?.covered === covered
        ? [{ class: node, depth }]
        : [];
    })
    .sort((a, b) => a.depth - b.depth || compareText(a.class.id, b.class.id));
}
