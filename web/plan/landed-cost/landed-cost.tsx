import { useSearchParams } from 'wouter';
import type { PlanLandedCostFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { ConsignmentForm } from './consignment-form.js';
import { landedCostWords } from './landed-cost.words.js';
import { LandedTable } from './landed-table.js';
import './landed-cost.css';

interface Props {
  readonly plan: PlanLandedCostFragment;
}

/** What one shipment of goods costs after import. The fields for its value stay, and keep the focus, as amounts come. */
export function LandedCost({ plan }: Props) {
  const say = useWords(landedCostWords);
  const [query] = useSearchParams();
  if (plan.offering.mode !== 'GOODS') return null;
  const { landedCost } = plan;
  return (
    <section className="sec" id="landed-cost" aria-labelledby="landed-cost-title">
      <h2 id="landed-cost-title">{say('title')}</h2>
      {landedCost == null && <p className="landed-intro">{say(query.has('value') ? 'askQuantity' : 'ask')}</p>}
      <ConsignmentForm />
      {landedCost != null && (
        <>
          <Basis plan={plan} />
          <LandedTable landedCost={landedCost} />
        </>
      )}
    </section>
  );
}

/** Which duty the amounts are with. */
function Basis({ plan: { landedCost, duty } }: Props) {
  const say = useWords(landedCostWords);
  const rules = new Set(landedCost?.lines.map(({ rule }) => rule?.id));
  const used = duty.lines.find(({ rule }) => rules.has(rule.id));
  if (used === undefined) return <p className="landed-intro">{say('plain')}</p>;
  return (
    <p className="landed-intro">
      {used.agreement == null ? say('withGeneral') : say('withBest', { agreement: used.agreement.name })}
    </p>
  );
}
