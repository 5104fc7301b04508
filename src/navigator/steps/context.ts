import type { RequirementNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Question } from '../plan-request.js';
import { type Setting, settingOf } from '../scope/plan-context.js';
import { type Citations, citationsIn } from './citations.js';
import { type Holding, holdingsOf } from './credit/holdings.js';
import { type Arrangement, arrangementsFor } from './credit/recognition.js';
import { type Effort, effortOf } from './effort.js';
import type { Demand } from './requirements/demand.js';
import { type Grounds, groundsOf } from './requirements/requirement-graph.js';

/** What does not depend on which ways are taken, worked out once. */
export interface Context {
  readonly setting: Setting;
  readonly grounds: Grounds;
  readonly holdings: ReadonlyMap<string, Holding>;
  /** By requirement. */
  readonly efforts: ReadonlyMap<string, Effort>;
  /** By requirement, for those that there are any for. */
  readonly arrangements: ReadonlyMap<string, readonly Arrangement[]>;
  readonly citations: Citations;
  /** In which costs are compared: the one that all are in, else the US dollar. */
  readonly currency: string;
}

/** @throws `PREREQUISITE_CYCLE` */
export function contextOf(facts: FactGraph, question: Question, demands: readonly Demand[]): Context {
  const setting = settingOf(facts, question);
  const grounds = groundsOf(facts, demands);
  const all = [...grounds.prerequisites.values()].map(({ requirement }) => requirement);
  const efforts = new Map(all.map((each) => [each.id, effortOf(facts, each, question.asOf)]));
  return {
    setting,
    grounds,
    holdings: holdingsOf(facts, question),
    efforts,
    arrangements: arrangementsByRequirement(setting, all),
    citations: citationsIn(facts),
    currency: commonCurrency([...efforts.values()]),
  };
}

function arrangementsByRequirement(setting: Setting, all: readonly RequirementNode[]) {
  const found = all.map(({ id }) => [id, arrangementsFor(setting, id)] as const);
  return new Map(found.filter(([, arrangements]) => arrangements.length > 0));
}

function commonCurrency(efforts: readonly Effort[]): string {
  const [first, ...others] = new Set(efforts.flatMap((effort) => effort.cost?.currency ?? []));
  return first === undefined || others.length > 0 ? 'USD' : first;
}
