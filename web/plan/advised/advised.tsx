import type { PlanAdvisedFragment } from '../../api/generated/operations.js';
import { Disclosure } from '../../design/disclosure.js';
import { useWords } from '../../language/words.js';
import type { Names } from '../../names/use-names.js';
import { advisedWords } from './advised.words.js';
import './advised.css';

interface Props {
  readonly plan: PlanAdvisedFragment;
  readonly names: Names;
}

type Check = PlanAdvisedFragment['advisedChecks'][number];

/** More checks than this are folded. */
const IN_VIEW = 6;

/** Authorities to ask, because a tariff or a list marks the goods; nothing if none does. */
export function Advised({ plan, names }: Props) {
  const say = useWords(advisedWords);
  const checks = plan.advisedChecks;
  if (checks.length === 0) return null;
  const list = (part: readonly Check[]) => (
    <ul className="advised">
      {part.map(({ code, certainty, text, question }) => (
        <li key={code.id}>
          <span className="advised-name">
            {code.name} <span className="tag">{names('AdvisedCertainty', certainty)}</span>
          </span>
          <span>
            {text} {question}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="sec" id="advised" aria-labelledby="advised-title">
      <h2 id="advised-title">{say('title')}</h2>
      <p>{say('lead')}</p>
      {list(checks.slice(0, IN_VIEW))}
      {checks.length > IN_VIEW && (
        <Disclosure summary={say('more', { n: checks.length - IN_VIEW })}>{list(checks.slice(IN_VIEW))}</Disclosure>
      )}
    </section>
  );
}
