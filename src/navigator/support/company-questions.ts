import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanQuestion, Step } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { namesOf } from '../scope/names.js';
import { candidatesFor } from './candidates.js';
import type { FirmFact } from './eligibility.js';

const TEXTS: Readonly<Record<FirmFact, string>> = {
  employees: 'How many people does the firm employ?',
  exports: 'How much did the firm export in the last year?',
  sales: 'What were the sales of the firm in the last year?',
};

const ORDER: readonly FirmFact[] = ['exports', 'sales', 'employees'];

/** What to ask of the firm because it decides on support that is open or expected. */
export function companyQuestions(
  facts: FactGraph,
  request: PlanRequest,
  steps: readonly Step[],
): readonly PlanQuestion[] {
  const live = candidatesFor(facts, request, steps).filter(({ offered }) => offered.status !== 'CLOSED');
  return ORDER.filter((fact) => request.company[fact] === undefined).flatMap((fact): PlanQuestion[] => {
    const programs = live.filter(({ offered }) => offered.missing.includes(fact)).map(({ program }) => program.id);
    if (programs.length === 0) return [];
    const text = `${TEXTS[fact]} It decides on ${namesOf(facts, programs, 'and')}.`;
    return [
      { id: `question/company/${fact}`, kind: 'COMPANY', trait: undefined, options: undefined, text, decides: [] },
    ];
  });
}
