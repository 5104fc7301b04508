import { messages } from '../../../messages/messages.js';
import { type Depth, type Item, type Mark, present, type Section } from '../document.js';
import type { Plan, Step, StepReferences } from '../queried-plan.js';
import type { Words } from '../words.js';
import { isForOtherAnswers } from './other-answers.js';
import { briefly } from './step-brief.js';
import { facts } from './step-facts.js';
import { fully } from './step-full.js';

const marks: Readonly<Record<Step['status'], Mark>> = {
  REQUIRED: 'todo',
  REDUCED: 'todo',
  CONDITIONAL: 'open',
  SATISFIED: 'done',
  MET: 'other',
  CREDITED: 'done',
  OPTIONAL: 'advised',
  ALTERNATIVE: 'other',
};

/**
 * By stage, in the order to do them; steps that are only advised, and steps that only other answers than the assumed
 * ones ask for, are listed separately, with their position in that order.
 */
export function steps(words: Words, { steps, questions }: Plan, depth: Depth): Section[] {
  const { say } = words;
  const references: StepReferences = { numbers: new Map(steps.map(({ key }, index) => [key, index + 1])), questions };
  const stages = [...new Set(steps.map(({ stage }) => stage.name))];
  const sections = stages.flatMap((name): Section[] => {
    const own = steps.filter(({ stage }) => stage.name === name);
    const others = own.filter(isForOtherAnswers);
    const counted = own.filter((step) => !isForOtherAnswers(step));
    const [must, may] = [counted.filter(isBinding), counted.filter((step) => !isBinding(step))];
    return [
      { heading: name, items: must.map((step) => bindingItem(words, step, references, depth)) },
      {
        heading: say(messages.planPage.stageOtherAnswers({ stage: name })),
        quiet: true,
        items: others.map((step) =>
          isBinding(step) ? bindingItem(words, step, references, depth) : advisedItem(words, step, references, depth),
        ),
      },
      {
        heading: say(messages.planPage.stageAdvised({ stage: name })),
        quiet: true,
        items: may.map((step) => advisedItem(words, step, references, depth)),
      },
    ];
  });
  const [first, ...others] = sections.filter(({ items }) => items.length > 0);
  return first === undefined ? [] : [{ ...first, legend: say(messages.planPage.legend()) }, ...others];
}

/** A step that another one meets needs no work of its own, and is shown with what is advised. */
function isBinding({ status }: Step): boolean {
  return status !== 'OPTIONAL' && status !== 'ALTERNATIVE' && status !== 'MET';
}

function bindingItem(words: Words, step: Step, references: StepReferences, depth: Depth): Item {
  const details = depth === 'full' ? fully(words, step, references) : briefly(words, step, references);
  return stepItem(step, references, '', [facts(words, step, references), ...details]);
}

/** In one line, unless the user requests more. */
function advisedItem(words: Words, step: Step, references: StepReferences, depth: Depth): Item {
  const known = facts(words, step, references);
  return stepItem(step, references, known && ` (${known})`, depth === 'full' ? fully(words, step, references) : []);
}

function stepItem(step: Step, { numbers }: StepReferences, after: string, details: readonly string[]): Item {
  const name = `${step.requirement.name}${step.critical ? ' *' : ''}`;
  return { mark: marks[step.status], text: `${numbers.get(step.key)}. ${name}${after}`, details: present(details) };
}
