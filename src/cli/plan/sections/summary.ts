import { costs, days, percent, points } from '../amounts.js';
import { type Item, present, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import { count, words } from '../words.js';
import { chargeBrief } from './charges.js';

/** What to know before anything else. */
export function summary(plan: Plan): Section {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Verdict', verdict(plan)],
    ['Steps', stepCounts(plan)],
    ['Time', time(plan)],
    ['Cost', cost(plan)],
    ['Duty', duty(plan)],
    ['Charges', plan.charges.map(chargeBrief).join('; ')],
    ['Support', support(plan)],
    ['Gaps', gaps(plan)],
  ];
  const items = rows.flatMap(([label, text]): Item[] => (text ? [{ label, text, details: [] }] : []));
  return { heading: 'Summary', items };
}

function verdict({ verdict, blockedBy, questions }: Plan): string {
  switch (verdict) {
    case 'OPEN':
      return 'open';
    case 'CONDITIONAL':
      return `hangs on ${count(questions.length, 'question')}, see below`;
    case 'BLOCKED':
      return `BLOCKED by ${blockedBy.map(({ name }) => name).join(' and ')}`;
  }
}

type Status = Plan['steps'][number]['status'];

function stepCounts({ steps }: Plan): string {
  const among = (...statuses: readonly Status[]) => steps.filter(({ status }) => statuses.includes(status)).length;
  const [open, advised] = [among('CONDITIONAL'), among('OPTIONAL')];
  const credited = steps.filter(({ status, creditedBy }) => creditedBy != null && status !== 'REDUCED').length;
  return present([
    `${among('REQUIRED', 'REDUCED')} to do`,
    open > 0 && `${open} on a question`,
    credited > 0 && `${credited} done or credited`,
    advised > 0 && `${advised} advised`,
  ]).join(', ');
}

function time({ duration, durationIsLowerBound, unknownDurations }: Plan): string {
  const known = days(duration);
  if (known === undefined || known === '0 days') {
    return unknownDurations > 0
      ? `not known: no source gives the time of ${count(unknownDurations, 'step')}`
      : 'none known';
  }
  const least = durationIsLowerBound && !known.startsWith('at least') ? 'at least ' : '';
  return `${least}${known}${unknownDurations > 0 ? `; the time of ${count(unknownDurations, 'step')} is not known` : ''}`;
}

function cost({ cost: { gross, support, net, unknownCosts } }: Plan): string {
  const paid = costs(support);
  const asked = costs(gross);
  // Beside steps whose cost nobody knows, "free" would read as a word on the whole.
  if (asked === 'free' && unknownCosts > 0) return `not known for ${count(unknownCosts, 'step')}; the others are free`;
  return present([
    asked ?? (unknownCosts > 0 ? undefined : 'none'),
    paid !== undefined && paid !== 'free' && `support pays ${paid}, which leaves ${costs(net)}`,
    unknownCosts > 0 && `the cost of ${count(unknownCosts, 'step')} is not known`,
  ]).join('; ');
}

function duty({ duty: { best, saving, lines }, offering }: Plan): string {
  if (offering.mode !== 'GOODS')
    return `none is quoted on ${offering.mode === 'LICENCE' ? 'a licence' : words(offering.mode)}`;
  if (best?.total == null) return lines.length === 0 ? 'no rate is known here' : 'not told in percent, see below';
  const under = best.agreement ? ` under ${best.agreement.name}` : '';
  return `${percent(best.total)} of customs value${under}${saving ? `, ${points(saving)} less than the MFN rate` : ''}`;
}

function support({ support }: Plan): string | undefined {
  const among = (wanted: Plan['support'][number]['status']) => support.filter(({ status }) => status === wanted).length;
  if (support.length === 0) return undefined;
  return `${count(among('OPEN'), 'programme')} open, ${among('EXPECTED')} to come or to ask about, ${among('CLOSED')} closed`;
}

function gaps({ coverage }: Plan): string | undefined {
  const areas = coverage.filter(({ level }) => level === 'NO_DATA').map(({ area }) => words(area));
  return areas.length === 0 ? undefined : `no data on ${areas.join(', ')}: more may be asked than stands here`;
}
