import { Link, useSearchParams } from 'wouter';
import { useFigures } from '../../language/figures.js';
import { useLanguage } from '../../language/language-context.js';
import { useWords } from '../../language/words.js';
import type { Names } from '../../names/use-names.js';
import { printAddress } from '../../plan-input/address.js';
import type { PlanInput } from '../../plan-input/plan-input.js';
import { countryInSentence } from '../frame/country-in-sentence.js';
import { codeOf, shortName } from '../frame/offering-name.js';
import type { Plan } from '../frame/use-plan.js';
import { contextWords } from './context.words.js';
import './context.css';
import { inputParts } from './input-parts.js';
import { PlanDay } from './plan-day.js';

interface Props {
  readonly plan: Plan;
  readonly input: PlanInput;
  readonly names: Names;
  /** Number of days on which the plan turns. */
  readonly laterChanges: number;
}

/** What the plan is about: from, to, what, who, how and when, and the way to change it. */
export function ContextLine({ plan, input, names, laterChanges }: Props) {
  const say = useWords(contextWords);
  const figures = useFigures();
  const { language } = useLanguage();
  const [query, setQuery] = useSearchParams();
  const entry = plan.entryOn === plan.asOf ? [] : [say('entry', { day: figures.day(plan.entryOn) })];
  const parts = [...inputParts(input, say, names), ...entry];
  const what = shortName(plan.offering, input.typed);
  const code = codeOf(plan.offering);
  const className = plan.offering.class?.name;
  const detail = [code, className].filter((part) => part !== undefined && part !== what).join(' · ');
  return (
    <section className="ctx" aria-label={say('label')}>
      <div className="wrap">
        <div className="ctx-input">
          <p>
            {say.parts('route', {
              b: (inside) => <b>{inside}</b>,
              from: countryInSentence(plan.origin, language),
              to: countryInSentence(plan.target, language),
              what,
            })}
            {parts.map((part) => (
              <span key={part}> · {part}</span>
            ))}{' '}
            <Link className="noprint" href={`/?${query}`}>
              {say('change')}
            </Link>
          </p>
          {detail !== '' && <p className="ctx-detail">{detail}</p>}
          {plan.readings.map(({ field, text }) => (
            <p key={field} className="ctx-detail">
              <b>{say('readAs')}:</b> {text}
            </p>
          ))}
        </div>
        <div className="ctx-day">
          <PlanDay day={plan.asOf} onChange={(on) => setQuery(printAddress({ ...input, on }))} />
          {laterChanges > 0 && (
            <a className="small noprint" href="#dates">
              {say('laterChanges', { n: laterChanges })}
            </a>
          )}
          {input.on !== undefined && (
            <Link className="small noprint" href={`/plan?${printAddress({ ...input, on: undefined })}`}>
              {say('today')}
            </Link>
          )}
        </div>
      </div>
    </section>
  );
}
