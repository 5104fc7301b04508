import { type PlanOptions, readOptions } from '../../src/cli/plan/variables.js';
import { errors } from '../../src/errors.js';

/** The input of a plan from options without faults. @throws the fault, or all of them */
export function inputOf(options: PlanOptions) {
  const { input, faults } = readOptions(options);
  const [first, ...others] = faults;
  if (first !== undefined) throw others.length === 0 ? first : errors.severalProblems(faults);
  return input;
}
