import type { FirmSize } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import type { CountedStep } from '../cost/counted-steps.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { AnswerChoice, PlanQuestion } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { nameList } from '../scope/names.js';
import { candidatesFor } from './candidates.js';
import type { FirmFact } from './eligibility.js';

const inOrder: readonly FirmFact[] = ['exports', 'sales', 'size', 'employees'];

const asked = { employees: 'EMPLOYEES', exports: 'EXPORTS', sales: 'SALES', size: 'SIZE' } as const;

const SIZES: readonly FirmSize[] = ['SME', 'MID_MARKET', 'LARGE'];

/** Questions to the firm that decide on open or expected support. */
export function companyQuestions(
  facts: FactGraph,
  request: PlanRequest,
  steps: readonly CountedStep[],
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
          options: fact === 'size' ? SIZES : undefined,
          text,
          decides: [],
          answerIn: ['company', fact],
          choices: fact === 'size' ? SIZES.map(sizeChoice) : [],
        },
      ];
    });
}

const sizeChoice = (size: FirmSize): AnswerChoice => ({ value: size, name: messages.support.firmSize({ size }) });
