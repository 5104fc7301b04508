import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { PlanDocument } from '../api/generated/operations.js';
import { ProblemNote } from '../api/problem-note.js';
import { useWords } from '../language/words.js';
import { readAddress } from '../plan-input/address.js';
import { type ApiInput, entryPlanInput, toApiInput } from '../plan-input/api-input.js';
import { Answer } from './answer/answer.js';
import { Coverage } from './coverage/coverage.js';
import { Duty } from './duty/duty.js';
import { Journey } from './journey/journey.js';
import { LandedCost } from './landed-cost/landed-cost.js';
import { planPageWords } from './plan-page.words.js';
import { Questions } from './questions/questions.js';
import { Receipt } from './receipt/receipt.js';
import { RuledOut } from './ruled-out/ruled-out.js';
import { Timeline } from './timeline/timeline.js';
import { Warnings } from './warnings/warnings.js';

/** The plan of the input in the address. */
export default function PlanPage() {
  const say = useWords(planPageWords);
  const [query] = useSearchParams();
  const input = toApiInput(readAddress(query));
  if ('faults' in input)
    return (
      <div className="wrap">
        <h1>{say('incomplete')}</h1>
        <Link href={`/?${query}`}>{say('change')}</Link>
      </div>
    );
  return <PlanOf input={input} />;
}

function PlanOf({ input }: { readonly input: ApiInput }) {
  const say = useWords(planPageWords);
  const [query] = useSearchParams();
  const [{ data, error, fetching }, again] = useQuery({
    query: PlanDocument,
    variables: { input: entryPlanInput(input) },
  });
  const plan = data?.entryPlan;
  return (
    <div className="wrap">
      <p>
        <Link href={`/?${query}`}>{say('change')}</Link>
      </p>
      {error && <ProblemNote error={error} again={again} />}
      {fetching && !plan && <p role="status">{say('loading')}</p>}
      {plan && (
        <>
          <Answer plan={plan} />
          <Questions plan={plan} />
          <Journey plan={plan} />
          <Timeline plan={plan} />
          <Duty plan={plan} />
          <LandedCost plan={plan} />
          <Warnings plan={plan} />
          <RuledOut plan={plan} />
          <Coverage plan={plan} />
          <Receipt plan={plan} />
        </>
      )}
    </div>
  );
}
