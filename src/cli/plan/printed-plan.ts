import type { Clock } from '../../clock.js';
import { messages } from '../../messages/messages.js';
import type { Depth, PrintedPlan } from './document.js';
import type { Plan } from './queried-plan.js';
import { charges } from './sections/charges.js';
import { coverage } from './sections/coverage.js';
import { duty } from './sections/duty.js';
import { journey } from './sections/journey.js';
import { landedCost } from './sections/landed-cost.js';
import { milestones } from './sections/milestones.js';
import { questions } from './sections/questions.js';
import { steps } from './sections/steps.js';
import { summary } from './sections/summary.js';
import { support } from './sections/support.js';
import { ruledOut, warnings } from './sections/warnings.js';
import type { Words } from './words.js';

/** The most important first: the summary, the questions, the steps; then what they are based on. */
export function printedPlan(
  words: Words,
  plan: Plan,
  { depth, dayOf }: { readonly depth: Depth; readonly dayOf: Clock['dayOf'] },
): PrintedPlan {
  const sections = [
    summary(words, plan),
    questions(words, plan, depth),
    ...steps(words, plan, depth),
    milestones(words, plan),
    duty(words, plan),
    charges(words, plan),
    landedCost(words, plan),
    ...support(words, plan, depth),
    journey(words, plan),
    warnings(words, plan),
    ruledOut(words, plan),
    coverage(words, plan, depth),
  ];
  return {
    title: title(words, plan),
    lead: lead(words, plan, dayOf),
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

function title({ say, term }: Words, { origin, target, offering }: Plan): string {
  const code = offering.class?.code ? `${system(offering.class)} ${offering.class.code}` : offering.class?.name;
  const offered = offering.product?.name ?? code ?? term('SupplyMode', offering.mode);
  return say(messages.planPage.title({ origin: origin.name, target: target.name, offering: offered }));
}

/** Services have codes of the CPC, goods of the HS or of a schedule that continues it. */
const system = ({ scheme }: { readonly scheme: string }): string => (scheme === 'cpc' ? 'CPC' : 'HS');

function lead({ say }: Words, plan: Plan, dayOf: Clock['dayOf']): string[] {
  const { offering, asOf, entryOn, knowledge } = plan;
  const what = offering.class?.code || offering.product ? offering.class?.name : undefined;
  const state = messages.planPage.state({
    asOf,
    entryOn: entryOn === asOf ? undefined : entryOn,
    sequence: String(knowledge.sequence),
    publishedOn: dayOf(knowledge.publishedAt),
  });
  // What was read differently from what was typed comes before all that follows from it.
  const readings = plan.readings.map(({ text }) => text);
  return [...(what === undefined ? [] : [what]), ...readings, say(state)];
}
