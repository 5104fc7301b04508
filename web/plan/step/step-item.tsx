import { useEffect, useRef } from 'react';
import type { StepRowFragment } from '../../api/generated/operations.js';
import { CriticalMark, StepStatusMark, Unknown } from '../../design/status.js';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { StepBody } from './step-body.js';
import './step.css';
import { useNames } from '../../names/use-names.js';
import { stepWords } from './step.words.js';
import { stepAnchor } from './step-anchor.js';

/** One step as a line; it opens in place to its reasons, details and sources. */
export function StepItem({ step }: { readonly step: StepRowFragment }) {
  const say = useWords(stepWords);
  const figures = useFigures();
  const nameOf = useNames();
  const element = useRef<HTMLDetailsElement>(null);
  const anchor = stepAnchor(step.key);
  useOpenWhenNamed(element, anchor);
  return (
    <details className="step" id={anchor} ref={element}>
      <summary>
        <span className="tw" aria-hidden="true" />
        <span className="step-name">
          {step.requirement.name}
          {step.doneBy != null && <small>{nameOf('Actor', step.doneBy)}</small>}
        </span>
        <span className="step-cell">
          {figures.days(step.days) ?? <Unknown>{say('unknownTime')}</Unknown>}
          {step.critical && <CriticalMark />}
          {!step.critical && step.slack != null && step.slack > 0 && <small>{say('slack', { n: step.slack })}</small>}
        </span>
        <span className="step-cell">{figures.cost(step.cost) ?? <Unknown>{say('unknownCost')}</Unknown>}</span>
        <span className="step-cell">
          {step.support.length === 0 && <span className="muted">{say('noSupport')}</span>}
          {step.support.slice(0, 2).map(({ program, status }) => (
            <span key={program.id}>
              {program.name} <small>{say(status)}</small>
            </span>
          ))}
        </span>
        <span className="step-cell">
          <StepStatusMark status={step.status} />
          {!step.inBranch && <small>{say('notInBranch')}</small>}
        </span>
      </summary>
      <StepBody step={step} />
    </details>
  );
}

/** Opens the step that the address names, also when it changes. */
function useOpenWhenNamed(element: React.RefObject<HTMLDetailsElement | null>, anchor: string): void {
  useEffect(() => {
    const open = (): void => {
      if (location.hash !== `#${anchor}` || element.current === null) return;
      element.current.open = true;
      element.current.scrollIntoView();
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, [element, anchor]);
}
