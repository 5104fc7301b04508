import { daysText } from '../../../messages/amounts.js';
import { messages } from '../../../messages/messages.js';
import { cost } from '../amounts.js';
import { present } from '../document.js';
import type { Step, StepReferences } from '../queried-plan.js';
import type { Words } from '../words.js';

/** Who acts, the known time and cost, and the position, in one line; empty if nothing is known. */
export function facts(words: Words, step: Step, { numbers }: StepReferences): string {
  const { say } = words;
  const after = step.dependsOn.flatMap(({ key }) => numbers.get(key) ?? []).sort((a, b) => a - b);
  const days = step.days == null ? undefined : daysText(step.days);
  const meeting = step.metBy == null ? undefined : numbers.get(step.metBy.key);
  return present([
    meeting !== undefined && say(messages.planPage.metBy({ number: meeting })),
    step.doneBy != null && say(messages.planPage.doneBy({ actor: step.doneBy })),
    days && say(days),
    cost(words, step.cost),
    step.earliestStart != null &&
      step.earliestStart > 0 &&
      say(messages.planPage.fromDay({ count: step.earliestStart })),
    after.length > 0 && say(messages.planPage.after({ numbers: after.join(', ') })),
    step.due?.text,
    step.recurs?.text,
    credit(words, step),
  ]).join(' · ');
}

function credit({ say }: Words, { creditedBy }: Step): string | undefined {
  if (creditedBy == null) return undefined;
  const { effect, certification, recognition, daysSaved } = creditedBy;
  const by =
    certification && recognition
      ? say(messages.planPage.through({ certification: certification.name, recognition: recognition.name }))
      : (certification ?? recognition)?.name;
  if (effect === 'HELD') return say(messages.planPage.held({ by }));
  const saved = daysSaved == null ? undefined : messages.amounts.days({ count: daysSaved });
  return say(messages.planPage.credited({ effect, by, daysSaved: saved }));
}
