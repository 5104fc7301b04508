import type { PlanCoverageFragment } from '../../api/generated/operations.js';
import { CoverageMark } from '../../design/status.js';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import type { Names } from '../../names/use-names.js';
import { coverageWords } from './coverage.words.js';
import './coverage.css';

interface Props {
  readonly plan: PlanCoverageFragment;
  readonly names: Names;
}

/** How much of the law of the market is on record, by area. */
export function Coverage({ plan, names }: Props) {
  const say = useWords(coverageWords);
  const figures = useFigures();
  return (
    <section className="sec" id="coverage" aria-labelledby="coverage-title">
      <h2 id="coverage-title">{say('title')}</h2>
      <p>{say('lead')}</p>
      <dl className="coverage">
        {plan.coverage.map(({ area, level, note, checkedOn }) => (
          <div key={area}>
            <dt>
              {names('Area', area)} <CoverageMark level={level} />
            </dt>
            {note != null && <dd>{note}</dd>}
            {checkedOn != null && <dd>{say('checkedOn', { day: figures.day(checkedOn) })}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
