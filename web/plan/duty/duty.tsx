import type { PlanDutyFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { dutyWords } from './duty.words.js';

interface Props {
  readonly plan: PlanDutyFragment;
}

export function Duty({ plan }: Props) {
  const say = useWords(dutyWords);
  return (
    <section className="sec" id="duty" aria-labelledby="duty-title">
      <h2 id="duty-title">{say('title')}</h2>
      <pre>{JSON.stringify(plan).slice(0, 200)}</pre>
    </section>
  );
}
