import type { PlanWarningsFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { warningsWords } from './warnings.words.js';

interface Props {
  readonly plan: PlanWarningsFragment;
}

export function Warnings({ plan }: Props) {
  const say = useWords(warningsWords);
  return (
    <section className="sec" id="warnings" aria-labelledby="warnings-title">
      <h2 id="warnings-title">{say('title')}</h2>
      <pre>{JSON.stringify(plan).slice(0, 200)}</pre>
    </section>
  );
}
