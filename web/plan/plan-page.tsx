import { useSearchParams } from 'wouter';
import { useWords } from '../language/words.js';
import { useNames } from '../names/use-names.js';
import { readAddress } from '../plan-input/address.js';
import { type ApiInput, entryPlanInput, toApiInput } from '../plan-input/api-input.js';
import type { PlanInput } from '../plan-input/plan-input.js';
import { totalsCurrency } from '../plan-input/totals-currency.js';
import { PlanBody } from './frame/plan-body.js';
import { PlanSkeleton } from './frame/plan-skeleton.js';
import { useAfter } from './frame/use-after.js';
import { usePlan } from './frame/use-plan.js';
import { planPageWords } from './plan-page.words.js';
import './frame/plan-page.css';
import { PlanFaults } from './problems/plan-faults.js';
import { PlanProblems } from './problems/plan-problems.js';

/** The plan of the input in the address. */
export default function PlanPage() {
  const [query] = useSearchParams();
  const input = readAddress(query);
  const apiInput = toApiInput(input);
  return 'faults' in apiInput ? <PlanFaults faults={apiInput.faults} /> : <PlanOf input={input} apiInput={apiInput} />;
}

interface Props {
  readonly input: PlanInput;
  readonly apiInput: ApiInput;
}

function PlanOf({ input, apiInput }: Props) {
  const say = useWords(planPageWords);
  const names = useNames();
  const sent = entryPlanInput(apiInput);
  const currency = totalsCurrency(apiInput);
  const { plan, error, isLoading, again } = usePlan(sent, currency);
  const isSlow = useAfter(1000, isLoading);
  return (
    <div className="plan-page" aria-busy={isLoading}>
      {error && <PlanProblems error={error} isFormerShown={plan !== undefined} again={again} />}
      {isLoading && (
        <p className={isSlow ? 'progress' : 'progress vh'} role="status">
          {isSlow ? say(plan === undefined ? 'slow' : 'follows') : say('loading')}
        </p>
      )}
      {plan === undefined ? (
        isLoading && <PlanSkeleton />
      ) : (
        <PlanBody plan={plan} input={input} sent={sent} currency={currency} names={names} isLoading={isLoading} />
      )}
    </div>
  );
}
