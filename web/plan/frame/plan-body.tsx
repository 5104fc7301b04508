import { KeepPlan } from '../../account/keep-plan.js';
import type { EntryPlanInput } from '../../api/generated/operations.js';
import type { Names } from '../../names/use-names.js';
import type { PlanInput } from '../../plan-input/plan-input.js';
import { Advised } from '../advised/advised.js';
import { Answer } from '../answer/answer.js';
import { Charges } from '../charges/charges.js';
import { ContextLine } from '../context/context-line.js';
import { Coverage } from '../coverage/coverage.js';
import { Dates } from '../dates/dates.js';
import { laterChanges } from '../dates/later-changes.js';
import { Duty } from '../duty/duty.js';
import { Journey } from '../journey/journey.js';
import { LandedCost } from '../landed-cost/landed-cost.js';
import { Questions } from '../questions/questions.js';
import { Rail } from '../rail/rail.js';
import { Receipt } from '../receipt/receipt.js';
import { RuledOut } from '../ruled-out/ruled-out.js';
import { TakeAway } from '../take-away/take-away.js';
import { Timeline } from '../timeline/timeline.js';
import { useDifference } from '../told/use-difference.js';
import { PlanNotes } from '../warnings/plan-notes.js';
import { Warnings } from '../warnings/warnings.js';
import { shortName } from './offering-name.js';
import type { Plan } from './use-plan.js';

interface Props {
  readonly plan: Plan;
  readonly input: PlanInput;
  /** The input as the API takes it. */
  readonly sent: EntryPlanInput;
  /** The currency of totals. */
  readonly currency: string;
  readonly names: Names;
  /** Whether the plan of another input is loading. */
  readonly isLoading: boolean;
}

/** All sections of a plan: the answer first, across the page, then the others beside the rail. */
export function PlanBody({ plan, input, sent, currency, names, isLoading }: Props) {
  const difference = useDifference(plan);
  const later = laterChanges(plan);
  return (
    <>
      <ContextLine plan={plan} input={input} names={names} laterChanges={later.length} />
      <p className="vh" role="status">
        {difference}
      </p>
      <div className="wrap">
        <Answer plan={plan} input={input} names={names} />
        <PlanNotes plan={plan} />
        <div className="plan-columns">
          <div className="rail">
            <Rail plan={plan} laterChanges={later.length} />
          </div>
          <div>
            <Questions plan={plan} input={input} sent={sent} difference={difference} isLoading={isLoading} />
            <Journey plan={plan} />
            <Timeline plan={plan} />
            <Duty plan={plan} />
            <Charges plan={plan} />
            <LandedCost plan={plan} />
            <Dates asOf={plan.asOf} later={later} input={sent} />
            <Warnings plan={plan} />
            <Advised plan={plan} names={names} />
            <RuledOut plan={plan} names={names} />
            <Coverage plan={plan} names={names} />
            <Receipt plan={plan}>
              <TakeAway plan={plan} input={input} sent={sent} currency={currency} names={names} />
              <KeepPlan input={sent} suggested={`${plan.target.name}: ${shortName(plan.offering, input.typed)}`} />
            </Receipt>
          </div>
        </div>
      </div>
    </>
  );
}
