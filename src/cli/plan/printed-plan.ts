import type { Depth, PrintedPlan } from './document.js';
import type { Plan } from './queried-plan.js';
import { charges } from './sections/charges.js';
import { coverage } from './sections/coverage.js';
import { duty } from './sections/duty.js';
import { journey } from './sections/journey.js';
import { questions } from './sections/questions.js';
import { steps } from './sections/steps.js';
import { summary } from './sections/summary.js';
import { support } from './sections/support.js';
import { ruledOut, warnings } from './sections/warnings.js';

/** What matters first on top: the summary, what is asked, what is to be done; then what it rests on. */
export function printedPlan(plan: Plan, depth: Depth): PrintedPlan {
  const sections = [
    summary(plan),
    questions(plan),
    ...steps(plan, depth),
    duty(plan),
    charges(plan),
    ...support(plan, depth),
    journey(plan),
    warnings(plan),
    ruledOut(plan),
    coverage(plan, depth),
  ];
  return { title: title(plan), lead: lead(plan), sections: sections.filter(({ items }) => items.length > 0) };
}

function title({ origin, target, offering }: Plan): string {
  const code = offering.class?.code ? `HS ${offering.class.code}` : offering.class?.name;
  return `From ${origin.name} to ${target.name}: ${offering.product?.name ?? code ?? offering.mode.toLowerCase()}`;
}

function lead({ offering, asOf, entryOn, knowledge }: Plan): string[] {
  const what = offering.class?.code || offering.product ? offering.class?.name : undefined;
  const entry = entryOn === asOf ? '' : `, entry on ${entryOn}`;
  const state = `Law of ${asOf}${entry}. Knowledge ${knowledge.sequence}, published ${knowledge.publishedAt.slice(0, 10)}.`;
  return what === undefined ? [state] : [what, state];
}
