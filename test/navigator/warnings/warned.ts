import { applicability } from '../../../src/navigator/applicability/applicability.js';
import type { PlanWarning } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { warnings } from '../../../src/navigator/warnings/warnings.js';
import { english } from '../../messages/english.js';
import { ask, type Drafts, world } from '../world.js';

/** The warnings of a plan whose steps have these requirements. */
export function warned(
  drafts: Drafts,
  question: Partial<PlanRequest> = {},
  requirements: readonly string[] = [],
): readonly PlanWarning[] {
  const facts = world(drafts);
  return warnings(facts, ask(question), applicability(facts, ask(question)), requirements);
}

/** Code and message of each. */
export function messages(...parameters: Parameters<typeof warned>): readonly string[] {
  return warned(...parameters).map(({ code, message }) => `${code} ${english(message)}`);
}
