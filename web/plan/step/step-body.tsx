import { TickStep } from '../../account/tick-step.js';
import type { StepRowFragment } from '../../api/generated/operations.js';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { ReportFact } from '../../report/report-fact.js';
import { Path } from '../nodes/path.js';
import { Citations } from '../sources/citations.js';
import { stepWords } from './step.words.js';
import { StepFacts } from './step-facts.js';

/** Why a step is in the plan, what it is, and the sources. */
export function StepBody({ step }: { readonly step: StepRowFragment }) {
  const say = useWords(stepWords);
  const figures = useFigures();
  const { requirement, because, rules, sources } = step;
  return (
    <div className="step-body">
      <div className="full">
        <h4>{say('why')}</h4>
        {because.map(({ text, path }) => (
          <div key={text} className="because">
            <p>{text}</p>
            <Path nodes={path} />
          </div>
        ))}
      </div>
      {requirement.description != null && (
        <div>
          <h4>{say('about')}</h4>
          <p>{requirement.description}</p>
        </div>
      )}
      <div>
        <h4>{say('rules')}</h4>
        <ul>
          {rules.map(({ id, name, validFrom }) => (
            <li key={id}>
              {validFrom == null ? name : say('since', { name, day: figures.day(validFrom) })}
              <ReportFact fact={id} name={name} />
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4>{say('facts')}</h4>
        <StepFacts step={step} />
      </div>
      <div className="full">
        <TickStep requirement={requirement.id} />
      </div>
      <div className="full">
        <h4>{say('sources')}</h4>
        <Citations citations={sources} />
        <ReportFact fact={requirement.id} name={requirement.name} />
      </div>
    </div>
  );
}
