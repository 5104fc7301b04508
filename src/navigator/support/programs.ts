import type { Actor, ProgramKind, SupportProgramNode } from '../../graph/generated/nodes.js';
import type { CountedStep } from '../cost/counted-steps.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { StepStatus } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { classesAbove } from '../scope/class-distance.js';
import { territoriesOf } from '../scope/territories.js';

/** A programme that the plan can use, with the ids of the steps that it helps. */
export interface Helping {
  readonly program: SupportProgramNode;
  readonly steps: readonly string[];
}

/** Programmes for firms of this seat, for this market and class, that help a step or the firm as such; by id. */
export function helpingPrograms(
  facts: FactGraph,
  request: PlanRequest,
  steps: readonly CountedStep[],
): readonly Helping[] {
  const helpable = steps.filter(({ status, inBranch, metBy }) => inBranch && metBy === undefined && !DONE.has(status));
  const isFor = programScope(facts, request);
  const others = othersIn(request);
  return facts.all('SupportProgram').flatMap((program) => {
    if (!isFor(program)) return [];
    const helped = stepsHelped(facts, program, helpable, others);
    return helped.length > 0 || helpsFirm(facts, program) ? [{ program, steps: helped }] : [];
  });
}

/** Whether a programme is for firms of this seat, this market and this class; one without markets is for any. */
export function programScope(facts: FactGraph, request: PlanRequest): (program: SupportProgramNode) => boolean {
  const { seat, target, classId, asOf } = request;
  const scope = {
    OPEN_TO: territoriesOf(facts, seat, asOf, 'SUPPORT'),
    FOR_MARKET: territoriesOf(facts, target, asOf, 'SUPPORT'),
    FOR_CLASS: new Set(classId === undefined ? [] : classesAbove(facts, classId).keys()),
  };
  return ({ id }) => {
    const lies = (type: keyof typeof scope) => facts.out(id, type).some(({ to }) => scope[type].has(to));
    const isFor = (type: keyof typeof scope) => facts.out(id, type).length === 0 || lies(type);
    return lies('OPEN_TO') && isFor('FOR_MARKET') && isFor('FOR_CLASS');
  };
}

/** Nothing is left to pay or to help with. */
const DONE: ReadonlySet<StepStatus> = new Set(['SATISFIED', 'MET', 'CREDITED', 'ALTERNATIVE']);

/** Steps that the programme funds by name, or that raise a need which it funds, and whose cost it can carry. */
function stepsHelped(
  facts: FactGraph,
  program: SupportProgramNode,
  steps: readonly CountedStep[],
  others: ReadonlySet<Actor | undefined>,
): readonly string[] {
  const funded = new Set(facts.out(program.id, 'FUNDS').map((edge) => edge.to));
  const hasNeed = ({ id }: CountedStep) => facts.out(id, 'RAISES').some((edge) => funded.has(edge.to));
  const isHelped = (step: CountedStep) => hasNeed(step) && !COVERS_RISK.has(program.kind) && !others.has(step.doneBy);
  return steps
    .filter((step) => (funded.has(step.id) || isHelped(step)) && canCarry(program, step))
    .map((step) => step.id);
}

/** These cover a risk of the firm, not what a step costs, unless they are named for the step. */
const COVERS_RISK: ReadonlySet<ProgramKind> = new Set(['INSURANCE', 'GUARANTEE']);

/**
 * Parties that do their own work at their own cost: a programme for the exporter does not reach them. The exporter itself
 * can be the importer.
 */
function othersIn({ sale }: PlanRequest): ReadonlySet<Actor | undefined> {
  const others: readonly Actor[] = ['CARRIER', 'AUTHORITY', 'IMPORTER'];
  return new Set(others.filter((party) => party !== 'IMPORTER' || sale.importerOfRecord !== 'EXPORTER'));
}

/** Money helps with a step that costs something; advice and premises help with the work itself. */
function canCarry({ kind }: SupportProgramNode, { cost }: CountedStep): boolean {
  const isFree = cost !== undefined && (cost.max ?? cost.typical) === 0;
  return !isFree || kind === 'ADVICE' || kind === 'FACILITY';
}

/**
 * A programme for a need helps a firm that has the need, even without a step that raises it; one for papers of other
 * plans does not.
 */
function helpsFirm(facts: FactGraph, program: SupportProgramNode): boolean {
  const funded = facts.out(program.id, 'FUNDS');
  return funded.length === 0 || funded.some(({ to }) => facts.get(to, 'Need') !== undefined);
}
