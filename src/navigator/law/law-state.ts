import type { AgreementNode, RuleNode } from '../../graph/generated/nodes.js';
import type { Day } from '../plan-request.js';

export type LawState = 'IN_FORCE' | 'NOT_YET_IN_FORCE' | 'ENDED' | 'SUSPENDED' | 'POSTPONED' | 'REPLACED';

/** The legal state of a rule on a day, with its first and last day if they are stated. */
export interface Standing {
  readonly state: LawState;
  /** What has the state: the rule itself, or the act or agreement that it depends on. */
  readonly of: RuleNode | AgreementNode;
  /** The rule that causes the state, if another one does. */
  readonly by: RuleNode | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}
