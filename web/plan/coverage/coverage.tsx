import type { PlanCoverageFragment } from '../../api/generated/operations.js';
import { useWords } from '../../language/words.js';
import { coverageWords } from './coverage.words.js';

interface Props {
  readonly plan: PlanCoverageFragment;
}

export function Coverage({ plan }: Props) {
  const say = useWords(coverageWords);
  return (
    <section className="sec" id="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{say('title')}</h2>
      <pre>{JSON.stringify(plan).slice(0, 200)}</pre>
    </section>
  );
}
