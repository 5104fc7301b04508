import { messages } from '../../messages/messages.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanQuestion, Step } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { nameList } from '../scope/names.js';
import { candidatesFor } from './candidates.js';
import type { FirmFact } from './eligibility.js';

const inOrder: readonly FirmFact[] = ['exports', 'sales', 'employees'];

const asked = { employees: 'EMPLOYEES', exports: 'EXPORTS', sales: 'SALES' } as const;

/** Questions to the firm that decide on open or expected support. */
export function companyQuestions(
  facts: FactGraph,
  request: PlanRequest,
  steps: readonly Step[],
): readonly PlanQuestion[] {
  const live = candidatesFor(facts, request, steps).filter(({ offered }) => offered.status !== 'CLOSED');
  return inOrder
    .filter((fact) => request.company[fact] === undefined)
    .flatMap((fact): PlanQuestion[] => {
      const deciding = live.filter(({ offered }) => offered.missing.includes(fact)).map(({ program }) => program.id);
      if (deciding.length === 0) return [];
      const text = messages.support.question({ asked: asked[fact], programs: nameList(facts, deciding) });
      return [
        {
          key: `question/company/${fact}`,
          kind: 'COMPANY',
          trait: undefined,
          options: undefined,
          text,
          decides: [],
          answerIn: ['company', fact],
          choices: [],
        },
      ];
    });
}
