import { messages } from '../../../messages/messages.js';
import { present } from '../document.js';
import type { Step, StepReferences } from '../queried-plan.js';
import { runs, type Words } from '../words.js';
import { isNeeding, needingSteps } from './reasons.js';
import { sourceText } from './sources.js';

/** Every reason, what waits for it, who helps, and each source with its address. */
export function fully(words: Words, step: Step, { numbers }: StepReferences): string[] {
  const { say, term } = words;
  const needing = [...new Set(needingSteps(step).flatMap((id) => numbers.get(id) ?? []))];
  const reasons = new Set(step.because.filter((reason) => !isNeeding(reason)).map(({ text }) => text));
  const live = step.support.filter(({ status }) => status !== 'CLOSED');
  const programmes = live.map(({ program, status }) =>
    say(messages.planPage.inBrackets({ name: program.name, what: term('ProgramStatus', status) })),
  );
  const sources = step.sources.map((citation) => present([sourceText(words, citation), citation.source.url]).join(' '));
  return present([
    ...[...reasons].map((reason) => say(messages.planPage.why({ reason }))),
    needing.length > 0 && say(messages.planPage.neededFor({ numbers: runs(words, needing) })),
    live.length > 0 && say(messages.planPage.help({ programmes: programmes.join(', ') })),
    ...[...new Set(sources)].map((source) => say(messages.planPage.source({ source }))),
  ]);
}
