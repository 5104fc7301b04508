import { present } from '../document.js';
import type { Step, StepReferences } from '../queried-plan.js';
import { runs, words } from '../words.js';
import { isNeeding, needingSteps } from './reasons.js';
import { sourceText } from './sources.js';

/** Every reason, what waits for it, who helps, and each source with its address. */
export function fully(step: Step, { numbers }: StepReferences): string[] {
  const needing = [...new Set(needingSteps(step).flatMap((id) => numbers.get(id) ?? []))];
  const reasons = new Set(step.because.filter((reason) => !isNeeding(reason)).map(({ text }) => text));
  const live = step.support.filter(({ status }) => status !== 'CLOSED');
  const sources = step.sources.map((citation) => present([sourceText(citation), citation.source.url]).join(' '));
  return present([
    ...[...reasons].map((text) => `why: ${text}`),
    needing.length > 0 && `needed for ${runs(needing)}`,
    live.length > 0 && `help: ${live.map(({ program, status }) => `${program.name} (${words(status)})`).join(', ')}`,
    ...[...new Set(sources)].map((text) => `source: ${text}`),
  ]);
}
