import type { Cost } from '../../../src/graph/generated/nodes.js';
import type { FactGraph } from '../../../src/navigator/facts/fact-graph.js';
import type { Step } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { supportMatches } from '../../../src/navigator/support/support-matches.js';
import { step } from '../cost/step.js';
import { ask, type Draft, type Drafts, world } from '../world.js';

/** A programme of one round by default; open on the day of `ask()` by default. */
export interface Program extends Draft<'SupportProgram'> {
  readonly terms?: Draft<'Terms'> | readonly Draft<'Terms'>[];
}

export type Programs = { readonly [id: string]: Program };

const OPEN = { opens: '2026-10-01', closes: '2026-11-30' };

/** Steps `a`, `b` and `c`: `a` and `b` raise the need of a certificate, `c` of freight. */
const BASE: Drafts = {
  Need: { 'need/certificate': {}, 'need/freight': {}, 'need/buyers': {} },
  Formality: {
    a: { RAISES: 'need/certificate' },
    b: { RAISES: 'need/certificate' },
    c: { RAISES: 'need/freight' },
  },
  Country: { 'country/KR': { MEMBER_OF: 'bloc/east' }, 'country/VN': {} },
  Bloc: { 'bloc/east': {} },
  Authority: { operator: { name: 'The operator' } },
};

export function supportWorld(programs: Programs, ...more: readonly Drafts[]): FactGraph {
  const drafts = Object.entries(programs).map(([id, { terms = {}, ...draft }]) => {
    const rounds = [terms].flat().map((round, index) => [`${id}/${index}`, round] as const);
    const offers = rounds.map(([round]) => round);
    const program: Draft<'SupportProgram'> = {
      OPEN_TO: 'country/KR',
      FUNDS: 'need/certificate',
      RUN_BY: 'operator',
      ...draft,
    };
    return { program: [id, { OFFERS: offers, ...program }] as const, rounds };
  });
  return world(BASE, ...more, {
    SupportProgram: Object.fromEntries(drafts.map(({ program }) => program)),
    Terms: Object.fromEntries(
      drafts.flatMap(({ rounds }) => rounds).map(([id, round]) => [id, { ...(isDated(round) ? {} : OPEN), ...round }]),
    ),
  });
}

/** Steps of the plan by id, with their costs. */
export function costing(costs: { readonly [id: string]: Cost | undefined }): readonly Step[] {
  return Object.entries(costs).map(([id, cost]) => step(id, { cost }));
}

export function matches(
  programs: Programs,
  steps: readonly Step[],
  question: Partial<PlanRequest> = {},
  ...more: readonly Drafts[]
) {
  return supportMatches(supportWorld(programs, ...more), ask(question), steps);
}

const isDated = (round: Draft<'Terms'>): boolean => 'opens' in round || 'closes' in round || 'standing' in round;
