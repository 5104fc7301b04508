import type { AgreementNode, DatePrecision, RuleNode } from '../../graph/generated/nodes.js';
import { addDays } from '../day.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';
import type { Standing } from './law-state.js';
import { standing } from './standing.js';

/** In one plain sentence with the days and names that explain it: `Suspended from 2026-02-04 to 2026-04-15 by ...`. */
export function standingText(facts: FactGraph, rule: RuleNode, found: Standing): string {
  const words = wordsOf(facts, found);
  if (found.of.id === rule.id) return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  const kind = found.of.__typename === 'Agreement' ? 'agreement' : 'act';
  return `Its ${kind}, ${titleOf(found.of)}, is ${words}.`;
}

/** Its name, and its citation where the name does not say it. */
export function titleOf(node: RuleNode | AgreementNode): string {
  const name = node.name.en;
  const citation = node.__typename === 'Regulation' ? node.citation : undefined;
  return citation === undefined || name.includes(citation) ? name : `${name} (${citation})`;
}

/** A day, as exactly as it is known: `2026-11-23`, `2026-11`, `2026`. */
function dayText(day: Day, precision: DatePrecision | undefined): string {
  return precision === 'YEAR' ? day.slice(0, 4) : precision === 'MONTH' ? day.slice(0, 7) : day;
}

function wordsOf(facts: FactGraph, found: Standing): string {
  switch (found.state) {
    case 'IN_FORCE':
      return 'in force';
    case 'NOT_YET_IN_FORCE':
      return beginText(facts, found);
    case 'ENDED':
      return found.by
        ? `repealed${since(found)} by ${titleOf(found.by)}`
        : `no longer in force${found.from ? ` after ${addDays(found.from, -1)}` : ''}`;
    case 'REPLACED':
      return `replaced${period(found)} by ${actorText(found)}`;
    case 'SUSPENDED':
      return `suspended${period(found)} by ${actorText(found)}`;
    case 'POSTPONED':
      return `postponed${found.to ? ` to ${addDays(found.to, 1)}` : ''} by ${actorText(found)}`;
  }
}

function beginText(facts: FactGraph, { of, to }: Standing): string {
  if (of.__typename === 'Agreement')
    return to
      ? `in force from ${dayText(addDays(to, 1), of.inForceFromPrecision)}`
      : `not in force: ${of.status.toLowerCase()}`;
  if (to === undefined) return 'not yet in force';
  const begins = addDays(to, 1);
  const then = standing(facts, of, begins);
  const from = `in force from ${dayText(begins, of.validFromPrecision)}`;
  return then.state === 'IN_FORCE' ? from : `${from} as written, but ${wordsOf(facts, then)}`;
}

function actorText({ by, to }: Standing): string {
  if (by === undefined) return 'another rule';
  const event = to === undefined && by.endsWhen ? ` (until: ${by.endsWhen.en.replace(/\.$/, '')})` : '';
  return titleOf(by) + event;
}

const since = ({ from }: Standing): string => (from ? ` from ${from}` : '');

const period = (found: Standing): string => since(found) + (found.to ? ` to ${found.to}` : '');
