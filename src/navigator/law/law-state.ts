import type { AgreementNode, RuleNode } from '../../graph/generated/nodes.js';
import type { Day } from '../plan-request.js';

export type LawState = 'IN_FORCE' | 'NOT_YET_IN_FORCE' | 'ENDED' | 'SUSPENDED' | 'POSTPONED' | 'REPLACED';

/** How a rule stands on a day, with the first and the last day of that state as far as they are stated. */
export interface Standing {
  readonly state: LawState;
  /** Whose state it is: the rule's own, or that of the act or agreement that it depends on. */
  readonly of: RuleNode | AgreementNode;
  /** The rule that brings the state about, where another does. */
  readonly by: RuleNode | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}
