import type { PlanRuledOutFragment } from '../../api/generated/operations.js';
import { Disclosure } from '../../design/disclosure.js';
import { useWords } from '../../language/words.js';
import type { Names } from '../../names/use-names.js';
import { ruledOutWords } from './ruled-out.words.js';
import './ruled-out.css';

interface Props {
  readonly plan: PlanRuledOutFragment;
  readonly names: Names;
}

type RuledOutRule = PlanRuledOutFragment['notApplicable'][number];

/** More rules than this are folded. */
const IN_VIEW = 6;

/** Rules that were checked and do not apply, each with the reason. */
export function RuledOut({ plan, names }: Props) {
  const say = useWords(ruledOutWords);
  const rules = plan.notApplicable;
  const list = (part: readonly RuledOutRule[]) => (
    <ul className="ruled-out">
      {part.map(({ rule, reason, text }) => (
        <li key={`${rule.id} ${reason}`}>
          <span className="ruled-out-name">{rule.name}</span>
          <span>
            <span className="tag">{names('RuledOutReason', reason)}</span> {text}
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="sec" id="ruled-out" aria-labelledby="ruled-out-title">
      <h2 id="ruled-out-title">{say('title')}</h2>
      <p>{say(rules.length === 0 ? 'none' : 'lead')}</p>
      {list(rules.slice(0, IN_VIEW))}
      {rules.length > IN_VIEW && (
        <Disclosure summary={say('more', { n: rules.length - IN_VIEW })}>{list(rules.slice(IN_VIEW))}</Disclosure>
      )}
    </section>
  );
}
