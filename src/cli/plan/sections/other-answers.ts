import type { Step } from '../queried-plan.js';

/** Whether only other answers than the assumed ones ask for it. No answers ask for what needs no work of its own. */
export function isForOtherAnswers({ inBranch, status }: Pick<Step, 'inBranch' | 'status'>): boolean {
  return !inBranch && status !== 'ALTERNATIVE' && status !== 'MET';
}
