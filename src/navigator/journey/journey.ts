import type { StageNode, SupportProgramNode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import { costSummary } from '../cost/cost-summary.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { JourneyStage, Schedule, SupportMatch } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { programScope } from '../support/programs.js';
import { daysOfStage } from './stage-days.js';

/**
 * The way from preparation to expansion: each stage with its steps, days, cost, support, and what that support leads
 * to.
 */
export function journey(
  facts: FactGraph,
  request: PlanRequest,
  { steps, spans }: Pick<Schedule, 'steps' | 'spans'>,
  support: readonly SupportMatch[],
): readonly JourneyStage[] {
  const stages = [...facts.all('Stage')].sort((a, b) => a.order - b.order || compareText(a.id, b.id));
  const isFor = programScope(facts, request);
  return stages.map((stage) => {
    const own = steps.filter((step) => step.stage.id === stage.id);
    const ids = own.map((step) => step.id);
    const helping = support.filter((match) => helpsAt(facts, stage, ids, match));
    return {
      stage,
      steps: ids,
      days: daysOfStage(own, spans),
      cost: costSummary(own, support),
      support: helping,
      leadsTo: leadsTo(facts, stage, helping).filter(isFor),
      gap: helping.length > 0 ? undefined : messages.journey.gap({ stage: stage.name }),
    };
  });
}

/** A programme is for a stage because it states so, or because it helps a step there. */
function helpsAt(facts: FactGraph, stage: StageNode, steps: readonly string[], match: SupportMatch): boolean {
  const saysSo = facts.out(match.program.id, 'AT_STAGE').some((edge) => edge.to === stage.id);
  return saysSo || match.steps.some((id) => steps.includes(id));
}

/**
 * The programmes that those of a stage lead to, without those for earlier stages only and those that the stage already
 * has.
 */
function leadsTo(facts: FactGraph, stage: StageNode, support: readonly SupportMatch[]): readonly SupportProgramNode[] {
  const here = new Set(support.map(({ program }) => program.id));
  const next = support.flatMap(({ program }) => facts.out(program.id, 'LEADS_TO').map((edge) => edge.to));
  return [...new Set(next)]
    .filter((id) => lastStage(facts, id) > stage.order || (lastStage(facts, id) === stage.order && !here.has(id)))
    .sort(compareText)
    .flatMap((id) => facts.get(id, 'SupportProgram') ?? []);
}

function lastStage(facts: FactGraph, program: string): number {
  const stages = facts.out(program, 'AT_STAGE').flatMap((edge) => facts.get(edge.to, 'Stage') ?? []);
  return Math.max(...stages.map((stage) => stage.order));
}
