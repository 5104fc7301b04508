import type { PlanJourneyFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { journeyWords } from './journey.words.js';

interface Props {
  readonly plan: PlanJourneyFragment;
}

export function Journey({ plan }: Props) {
  const say = useWords(journeyWords);
  return (
    <section className="sec" id="journey" aria-labelledby="journey-title">
      <h2 id="journey-title">{say('title')}</h2>
      <pre>{JSON.stringify(plan).slice(0, 200)}</pre>
    </section>
  );
}
