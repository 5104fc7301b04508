import { bracketed } from '../../../messages/bracketed.js';
import { messages } from '../../../messages/messages.js';
import { present } from '../document.js';
import type { Step, StepReferences } from '../queried-plan.js';
import { runs, type Words } from '../words.js';
import { askingRules, needingSteps } from './reasons.js';
import { sourcesText } from './sources.js';

/** On which answer it depends, which rule requires it, and the sources. */
export function briefly(words: Words, step: Step, { questions, numbers }: StepReferences): string[] {
  const { say } = words;
  const rules = new Set(step.rules.map(({ id }) => id));
  const open = questions.filter(({ decides }) => decides.some(({ id }) => rules.has(id)));
  const asking = askingRules(step);
  const needing = [...new Set(needingSteps(step).flatMap((id) => numbers.get(id) ?? []))];
  return present([
    step.status === 'CONDITIONAL' &&
      open.length > 0 &&
      say(messages.planPage.ifAnswered({ questions: open.map(({ text }) => text).join(' ') })),
    asking.length > 0 && say(messages.planPage.by({ rules: asking.map(ruleText).join('; ') })),
    asking.length === 0 && needing.length > 0 && say(messages.planPage.neededFor({ numbers: runs(words, needing) })),
    step.sources.length > 0 && say(messages.planPage.source({ source: sourcesText(words, step.sources) })),
  ]);
}

/** With its citation; without its name if that says the same. */
function ruleText(rule: Step['rules'][number]): string {
  const citation = 'citation' in rule ? rule.citation : undefined;
  if (!citation) return rule.name;
  return citation.startsWith(rule.name) ? citation : bracketed(rule.name, citation);
}
