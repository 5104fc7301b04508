import type { Message } from '../../../messages/message.js';
import { messages } from '../../../messages/messages.js';
import { costs, isFree, totalDaysText } from '../amounts.js';
import { type Item, present, type Section } from '../document.js';
import { milestoneTime } from '../milestones.js';
import type { Plan } from '../queried-plan.js';
import { totalText } from '../total-text.js';
import type { Words } from '../words.js';
import { chargeBrief } from './charges.js';
import { isForOtherAnswers } from './other-answers.js';

/** What to know before anything else. */
export function summary(words: Words, plan: Plan): Section {
  const { say } = words;
  const rows: readonly (readonly [Message, string | undefined, (readonly string[])?])[] = [
    [messages.planPage.verdict(), say(verdict(plan))],
    [messages.planPage.assumes(), assumed(words, plan), assumedAnswers(words, plan)],
    [messages.planPage.steps(), stepCounts(words, plan)],
    [messages.planPage.time(), say(time(plan)), firsts(words, plan)],
    [messages.planPage.cost(), cost(words, plan)],
    [messages.planPage.duty(), say(duty(plan))],
    [messages.planPage.charges(), plan.charges.map((charge) => say(chargeBrief(charge))).join('; ')],
    [messages.planPage.support(), support(words, plan)],
    [messages.planPage.gaps(), gaps(words, plan)],
  ];
  const items = rows.flatMap(([label, text, details = []]): Item[] =>
    text ? [{ label: say(label), text, details }] : [],
  );
  return { heading: say(messages.planPage.summary()), items };
}

function verdict({ verdict, verdictReason: reason, blockedBy, questions }: Plan): Message {
  switch (verdict) {
    case 'OPEN':
      return messages.planPage.open();
    case 'CONDITIONAL': {
      // What a programme asks of the firm decides nothing about the market.
      const count = questions.filter(({ kind }) => kind !== 'COMPANY').length;
      return count > 0 ? messages.planPage.conditional({ count }) : messages.planPage.conditionalFor({ reason });
    }
    case 'BLOCKED':
      return messages.planPage.blocked({ rules: blockedBy.map(({ name }) => name) });
    case 'UNKNOWN':
      return messages.planPage.unknown({ reason });
  }
}

/** Introduces the answers that the figures assume, if they assume any. */
const assumed = ({ say }: Words, { branch }: Plan): string | undefined =>
  branch.length === 0 ? undefined : say(messages.planPage.assumed());

const assumedAnswers = ({ say }: Words, { branch }: Plan): readonly string[] =>
  branch.map(({ question, answer }) =>
    say(messages.planPage.assumedAnswer({ question: question.text, answer: answer.name })),
  );

type Status = Plan['steps'][number]['status'];

function stepCounts({ say }: Words, { steps }: Plan): string {
  const counted = steps.filter((step) => !isForOtherAnswers(step));
  const among = (...statuses: readonly Status[]) => counted.filter(({ status }) => statuses.includes(status)).length;
  const others = steps.length - counted.length;
  const [open, advised] = [among('CONDITIONAL'), among('OPTIONAL')];
  const credited = counted.filter(({ status, creditedBy }) => creditedBy != null && status !== 'REDUCED').length;
  return present([
    say(messages.planPage.toDo({ count: among('REQUIRED', 'REDUCED') })),
    open > 0 && say(messages.planPage.dependOnAnswer({ count: open })),
    others > 0 && say(messages.planPage.otherAnswers({ count: others })),
    credited > 0 && say(messages.planPage.doneOrCredited({ count: credited })),
    advised > 0 && say(messages.planPage.advised({ count: advised })),
  ]).join(', ');
}

function time({ duration, durationIsLowerBound, unknownDurations: unknown }: Plan): Message {
  const known = totalDaysText(duration);
  const isZero = [duration.min, duration.typical, duration.max].every((days) => days == null || days === 0);
  if (known === undefined && unknown === 0) return messages.planPage.noStepsToTime();
  if (known === undefined || isZero) return messages.planPage.noTime({ unknown });
  // A range with only a lower end already contains "at least".
  const isLeast = durationIsLowerBound && (unknown > 0 || duration.min == null || duration.max != null);
  return messages.planPage.knownTime({ time: known, isLeast, unknown });
}

/** How long it takes until the first shipment can leave, and until the first sale. */
function firsts({ say }: Words, { milestones }: Plan): readonly string[] {
  return milestones.flatMap((milestone) => {
    const time = milestoneTime(milestone);
    if (milestone.event === 'DEPARTURE') return [say(messages.planPage.firstShipment({ time }))];
    return milestone.event === 'PLACING_ON_MARKET' ? [say(messages.planPage.firstSale({ time }))] : [];
  });
}

function cost(words: Words, { cost: { gross, support, net, unknownCosts: unknown } }: Plan): string {
  const { say } = words;
  const asked = costs(words, gross);
  // If other steps have unknown costs, "free" would seem to be about the whole plan.
  if (asked !== undefined && gross.every(isFree) && unknown > 0)
    return say(messages.planPage.otherCostsFree({ unknown }));
  const paid = support.every(isFree) ? undefined : costs(words, support);
  return present([
    asked ?? (unknown > 0 ? undefined : say(messages.planPage.noCost())),
    paid !== undefined && say(messages.planPage.supportPays({ paid, net: costs(words, net) ?? '' })),
    unknown > 0 && say(messages.planPage.unknownCosts({ unknown })),
  ]).join('; ');
}

function duty({ duty: { best, saving, lines }, offering }: Plan): Message {
  if (offering.mode !== 'GOODS') return messages.planPage.noDuty({ mode: offering.mode });
  const total = best && totalText(best);
  if (!(best && total)) return lines.length === 0 ? messages.planPage.noRate() : messages.planPage.notInPercent();
  return messages.planPage.dutyTotal({
    total,
    agreement: best.agreement?.name,
    saving: saving || undefined,
  });
}

function support({ say }: Words, { support }: Plan): string | undefined {
  const among = (wanted: Plan['support'][number]['status']) => support.filter(({ status }) => status === wanted).length;
  if (support.length === 0) return undefined;
  const counts = { open: among('OPEN'), expected: among('EXPECTED'), closed: among('CLOSED') };
  return say(messages.planPage.supportCounts(counts));
}

function gaps({ say }: Words, { coverage }: Plan): string | undefined {
  const areas = coverage.filter(({ level }) => level === 'NO_DATA').map(({ area }) => area);
  return areas.length === 0 ? undefined : say(messages.planPage.noDataOn({ areas }));
}
