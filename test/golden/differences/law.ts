import type { Plan } from '../../../src/navigator/plan.js';
import { type Difference, missing, unlike, unwanted } from './difference.js';

export const verdictDifferences: Difference<'verdict'> = ({ verdict }, wanted) =>
  unlike('The verdict', verdict, wanted);

export const blockDifferences: Difference<'blockedBy'> = ({ blockedBy }, wanted) =>
  missing(
    'What blocks,',
    blockedBy.map(({ id }) => id),
    wanted,
  );

export const ruleDifferences: Difference<'applies'> = (plan, wanted) => missing('The rule', rulesOf(plan), wanted);

export const unwantedRules: Difference<'appliesNot'> = (plan, mustNot) => unwanted('The rule', rulesOf(plan), mustNot);

export const ruledOutDifferences: Difference<'ruledOut'> = ({ ruledOut }, wanted) =>
  Object.entries(wanted).flatMap(([id, reason]) => {
    const found = ruledOut.find(({ rule }) => rule.id === id);
    return unlike(`Why ${id} does not apply`, found?.reason, reason);
  });

const rulesOf = ({ bindings }: Plan) => bindings.flatMap(({ rule, basis }) => [rule.id, ...basis.map(({ id }) => id)]);
