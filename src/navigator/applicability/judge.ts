import type { ProductClassNode, RuleNode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import { standing } from '../law/standing.js';
import { standingText } from '../law/standing-text.js';
import { type ClassScope, classScope, isWhole } from '../scope/class-scope.js';
import { classTitle } from '../scope/names.js';
import { partyMiss } from '../scope/parties.js';
import { bindingTerritories, destinationMiss, type Miss, originMiss } from '../scope/places.js';
import { dayFor, isPrice, type PlanContext } from '../scope/plan-context.js';
import { scheduleColumn } from '../scope/schedule-column.js';
import type { KnownTraits } from '../traits/known-traits.js';
import { type Triggering, triggering } from '../traits/trigger-groups.js';
import { because } from './because.js';
import type { Applicability, JudgedBinding } from './result.js';
import { territoryConditions } from './territory-conditions.js';
import { traitMiss } from './trait-miss.js';

/** The result for one rule by itself, before it yields to others. */
export type Judged = Pick<Applicability, 'judged' | 'below' | 'ruledOut'>;

const nothing: Judged = { judged: [], below: [], ruledOut: [] };

/**
 * The result for one rule by itself. A rule of another place or about other classes does not nearly apply, and neither
 * does one that misses for two reasons, because then neither is the reason on its own.
 */
export function judge(planContext: PlanContext, known: KnownTraits, rule: RuleNode): Judged {
  if (bindingTerritories(planContext, rule).length === 0) return nothing;
  const scope = classScope(planContext, rule);
  if (scope.reach === undefined && scope.parts.length === 0) return nothing;
  const conditions = territoryConditions(planContext, known, rule);
  const triggers = triggering(planContext.facts, rule.id, known, conditions);
  const misses = missesOf(planContext, known, rule, scope, triggers);
  const [miss] = misses;
  if (miss === undefined) return bound(planContext, known, rule, scope, triggers);
  const isNear = misses.every(({ reason }) => reason === miss.reason) && !isForeignPart(scope, miss);
  return isNear ? { ...nothing, ruledOut: [{ rule, ...miss }] } : nothing;
}

/** Rates of single lines for other origins are too many to show. */
function isForeignPart({ parts }: ClassScope, { reason }: Miss): boolean {
  return parts.length > 0 && reason === 'OTHER_ORIGIN';
}

function missesOf(
  planContext: PlanContext,
  known: KnownTraits,
  rule: RuleNode,
  scope: ClassScope,
  triggers: Triggering,
): readonly Miss[] {
  return [
    standingMiss(planContext, rule),
    exclusionMiss(planContext, scope),
    originMiss(planContext, rule) ?? partyMiss(planContext, rule),
    destinationMiss(planContext, rule),
    traitMiss(planContext, triggers, known),
  ].filter((miss) => miss !== undefined);
}

function standingMiss({ facts, request }: PlanContext, rule: RuleNode): Miss | undefined {
  const found = standing(facts, rule, dayFor(request, rule));
  return found.state === 'IN_FORCE' ? undefined : { reason: found.state, text: standingText(facts, rule, found) };
}

function exclusionMiss({ facts }: PlanContext, { reach, parts }: ClassScope): Miss | undefined {
  if (reach === undefined || reach.covered || parts.length > 0) return undefined;
  return {
    reason: 'EXCLUDED_CLASS',
    text: messages.applicability.excluded({ class: classTitle(facts, reach.through) }),
  };
}

function bound(
  planContext: PlanContext,
  known: KnownTraits,
  rule: RuleNode,
  { reach, parts, gaps }: ClassScope,
  triggers: Triggering,
): Judged {
  const { facts, asked } = planContext;
  const column = scheduleColumn(planContext, rule);
  const bindingOn = (through: ProductClassNode, distance: number, lineDecides: boolean): JudgedBinding => ({
    rule,
    certainty: triggers.truth === true && !lineDecides ? 'BINDS' : 'CONDITIONAL',
    undecided: triggers.undecided,
    // A chapter has thousands of rates, and few of them are explained.
    get because() {
      return because(planContext, rule, through, triggers, known);
    },
    distance,
    through,
    basis: [],
    conditions: triggers.groups,
    lineDecides,
    stated: column?.get(through.id),
  });
  const covered = reach?.covered ? facts.get(reach.through, 'ProductClass') : undefined;
  if (column !== undefined)
    return {
      ...nothing,
      judged: covered && reach ? [bindingOn(covered, reach.distance, false)] : [],
      below: parts.map((part) => bindingOn(part.class, -part.depth, false)),
    };
  if (covered && reach) {
    const lineDecides = gaps.length > 0 && !isPrice(rule);
    return { ...nothing, judged: [bindingOn(covered, reach.distance, lineDecides)] };
  }
  if (isPrice(rule)) return { ...nothing, below: parts.map((part) => bindingOn(part.class, -part.depth, false)) };
  const whole = parts.find((part) => isWhole(facts, part.class, asked));
  const nearest = whole ?? parts[0];
  return nearest === undefined
    ? nothing
    : { ...nothing, judged: [bindingOn(nearest.class, -nearest.depth, whole === undefined)] };
}
