import type { Cost, FormalityNode, StageNode } from '../../../src/graph/generated/nodes.js';
import type { Step } from '../../../src/navigator/plan.js';

const STAGE: StageNode = { __typename: 'Stage', id: 'stage/entry', name: { en: 'Entry' }, order: 2 };

/** A step that must be done, of which only the id is known. */
export function step(id: string, over: Partial<Step> = {}): Step {
  const requirement: FormalityNode = { __typename: 'Formality', id, name: { en: id }, kind: 'REGISTRATION' };
  return {
    id,
    requirement,
    stage: STAGE,
    status: 'REQUIRED',
    rules: [],
    because: [],
    dependsOn: [],
    doneBy: undefined,
    metBy: undefined,
    inBranch: true,
    days: undefined,
    cost: undefined,
    earliestStart: undefined,
    earliestFinish: undefined,
    slack: undefined,
    critical: false,
    due: undefined,
    recurs: undefined,
    creditedBy: undefined,
    sources: [],
    ...over,
  };
}

/** An exact amount, in won and paid once by default. */
export function won(amount: number, over: Partial<Cost> = {}): Cost {
  return { min: amount, typical: amount, max: amount, currency: 'KRW', per: 'ONCE', ...over };
}
