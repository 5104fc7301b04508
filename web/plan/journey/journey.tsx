import type { PlanJourneyFragment, StepRowFragment } from '../../api/generated/operations.js';
import { Disclosure } from '../../design/disclosure.js';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { stepWords } from '../step/step.words.js';
import { StepItem } from '../step/step-item.js';
import { SupportList } from '../support/support-list.js';
import { groupSteps } from './group-steps.js';
import './journey.css';
import { journeyWords } from './journey.words.js';

/** The four stages with their steps, and the support for each. */
export function Journey({ plan }: { readonly plan: PlanJourneyFragment }) {
  const say = useWords(journeyWords);
  const steps = new Map(plan.steps.map((step) => [step.key, step]));
  return (
    <section className="sec" id="journey" aria-labelledby="journey-title">
      <h2 id="journey-title">{say('title')}</h2>
      <p>{say('lead')}</p>
      <StepHeads />
      {plan.journey.map((stage, index) => (
        <Stage key={stage.stage.id} stage={stage} number={index + 1} steps={steps} />
      ))}
    </section>
  );
}

/** Heads of the columns of a wide screen; each line names its values to a screen reader by itself. */
function StepHeads() {
  const say = useWords(stepWords);
  return (
    <div className="step-heads" aria-hidden="true">
      <span />
      {(['step', 'takes', 'costs', 'support', 'state'] as const).map((word) => (
        <span key={word}>{say(word)}</span>
      ))}
    </div>
  );
}

interface StageProps {
  readonly stage: PlanJourneyFragment['journey'][number];
  readonly number: number;
  readonly steps: ReadonlyMap<string, StepRowFragment>;
}

function Stage({ stage, number, steps }: StageProps) {
  const say = useWords(journeyWords);
  const figures = useFigures();
  const own = stage.steps.flatMap(({ key }) => steps.get(key) ?? []);
  const { main, advised, others } = groupSteps(own);
  const days = figures.days(stage.days);
  return (
    <section className="stage">
      <header>
        <h3>
          <span>{number}</span> {stage.stage.name}
        </h3>
        <p className="small muted">{[say('steps', { n: main.length }), days].filter(Boolean).join(' · ')}</p>
      </header>
      {main.map((step) => (
        <StepItem key={step.key} step={step} />
      ))}
      <Folded steps={advised} summary={say('advised', { n: advised.length })} />
      <Folded steps={others} summary={say('others', { n: others.length })} />
      {stage.support.length > 0 && (
        <Disclosure summary={say('support', { n: stage.support.length })}>
          <SupportList support={stage.support} />
        </Disclosure>
      )}
      {stage.leadsTo.length > 0 && (
        <p className="small">{say('leadsTo', { programs: stage.leadsTo.map(({ name }) => name).join(', ') })}</p>
      )}
      {stage.gap != null && <p className="small muted">{stage.gap}</p>}
    </section>
  );
}

interface FoldedProps {
  readonly steps: readonly StepRowFragment[];
  readonly summary: string;
}

const Folded = ({ steps, summary }: FoldedProps) =>
  steps.length === 0 ? null : (
    <Disclosure summary={summary}>
      {steps.map((step) => (
        <StepItem key={step.key} step={step} />
      ))}
    </Disclosure>
  );
