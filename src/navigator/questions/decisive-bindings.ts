import type { Applicability } from '../applicability/result.js';
import type { Binding } from '../plan.js';
import type { RuleGroup } from '../sets/rule-group.js';
import { lineKey } from '../sets/variable.js';
import { answerKey } from '../traits/answer-key.js';

/** What applies, without the rules that only depend on questions whose answers change nothing: nobody is asked these. */
export function decisiveBindings(
  { bindings, below }: Applicability,
  groups: readonly RuleGroup[],
): Pick<Applicability, 'bindings' | 'below'> {
  const decisive = new Set(groups.flatMap((group) => [...group.decisive]));
  const open = <Each extends Binding>(binding: Each): Each[] => {
    if (binding.certainty === 'BINDS') return [binding];
    const undecided = binding.undecided.filter((trait) => decisive.has(answerKey(trait)));
    return undecided.length > 0 || decisive.has(lineKey) ? [{ ...binding, undecided }] : [];
  };
  return { bindings: bindings.flatMap(open), below: below.flatMap(open) };
}
