import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { rateText } from '../answer/answer-figures.js';
import type { Plan } from '../frame/use-plan.js';
import { railWords } from './rail.words.js';
import './rail.css';
import { useSectionInView } from './use-section-in-view.js';

interface Props {
  readonly plan: Plan;
  /** Number of days on which the plan turns. */
  readonly laterChanges: number;
}

/** The sections of the plan with what each holds: beside the text on a wide screen, a strip on a phone. */
export function Rail({ plan, laterChanges }: Props) {
  const say = useWords(railWords);
  const figures = useFigures();
  const isGoods = plan.offering.mode === 'GOODS';
  const count = (n: number): string => figures.number(n);
  const sections = [
    { id: 'questions', holds: count(plan.questions.length) },
    { id: 'journey', holds: say('steps', { n: plan.steps.length }) },
    { id: 'timeline', holds: figures.days(plan.duration, plan.durationIsLowerBound) ?? '' },
    ...(isGoods ? [{ id: 'duty', holds: rateText(plan.duty.best, figures) ?? '' } as const] : []),
    { id: 'charges', holds: count(plan.charges.length) },
    ...(isGoods ? [{ id: 'landed-cost', holds: '' } as const] : []),
    { id: 'dates', holds: count(laterChanges) },
    { id: 'warnings', holds: count(plan.warnings.length) },
    ...(plan.advisedChecks.length > 0 ? [{ id: 'advised', holds: count(plan.advisedChecks.length) } as const] : []),
    { id: 'ruled-out', holds: count(plan.notApplicable.length) },
    { id: 'coverage', holds: '' },
    { id: 'receipt', holds: '' },
  ] as const;
  const inView = useSectionInView(sections.map(({ id }) => id));
  return (
    <nav className="rail-nav" aria-label={say('label')}>
      {sections.map(({ id, holds }) => (
        <a key={id} href={`#${id}`} aria-current={id === inView ? 'true' : undefined}>
          {say(id)} <span>{holds}</span>
        </a>
      ))}
    </nav>
  );
}
