import type { PlanLandedCostFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { landedCostWords } from './landed-cost.words.js';

interface Props {
  readonly plan: PlanLandedCostFragment;
}

export function LandedCost({ plan }: Props) {
  const say = useWords(landedCostWords);
  return (
    <section className="sec" id="landed-cost" aria-labelledby="landed-cost-title">
      <h2 id="landed-cost-title">{say('title')}</h2>
      <pre>{JSON.stringify(plan).slice(0, 200)}</pre>
    </section>
  );
}
