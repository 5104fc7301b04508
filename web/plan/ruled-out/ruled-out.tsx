import type { PlanRuledOutFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { ruledOutWords } from './ruled-out.words.js';

interface Props {
  readonly plan: PlanRuledOutFragment;
}

export function RuledOut({ plan }: Props) {
  const say = useWords(ruledOutWords);
  return (
    <section className="sec" id="ruled-out" aria-labelledby="ruled-out-title">
      <h2 id="ruled-out-title">{say('title')}</h2>
      <pre>{JSON.stringify(plan).slice(0, 200)}</pre>
    </section>
  );
}
