import type { RuleNode } from '../../graph/generated/nodes.js';
import { addDays } from '../day.js';
import { isBack } from './change-text.js';
import { titleOf } from './standing-text.js';
import type { StandingChange } from './upcoming.js';

/**
 * A change that was to come and comes on other days: `"Decree 46" is suspended until 2027-04-30 instead of 2027-03-31 by
 * Resolution 9.` Undefined where it is more than days that differ.
 */
export function movedText(rule: RuleNode, old: StandingChange, now: StandingChange): string | undefined {
  if (now.after.state === 'SUSPENDED') return suspensionText(rule, old, now);
  if (now.after.state === 'POSTPONED') return postponementText(rule, old, now);
  if (old.on === now.on || old.before.state !== now.before.state) return undefined;
  const title = `"${titleOf(rule)}"`;
  if (now.after.state === 'IN_FORCE')
    return `${title} binds${isBack(now) ? ' again' : ''} from ${now.on} instead of ${old.on}.`;
  if (now.before.state !== 'IN_FORCE') return undefined;
  return `${title} ends: its last day is ${addDays(now.on, -1)} instead of ${addDays(old.on, -1)}.`;
}

/** A begin that does not come on its day: `"Decree 46" does not bind again from 2027-04-01.` Undefined of another change. */
export function notBeginningText(rule: RuleNode, change: StandingChange): string | undefined {
  if (change.after.state !== 'IN_FORCE') return undefined;
  return `"${titleOf(rule)}" does not bind${isBack(change) ? ' again' : ''} from ${change.on}.`;
}

function suspensionText(rule: RuleNode, old: StandingChange, now: StandingChange): string | undefined {
  if (hangsOnEvent(old) || hangsOnEvent(now)) return undefined;
  const [was, is] = [old.after.to, now.after.to];
  const said = (days: string) => `"${titleOf(rule)}" is suspended${through(rule, now)} ${days}${byWhom(now)}.`;
  if (was !== is && old.on !== now.on)
    return said(`from ${now.on} ${until(is)} instead of from ${old.on} ${until(was)}`);
  if (was !== is) return said(`${until(is)} instead of ${was && is ? was : until(was)}`);
  return old.on === now.on ? undefined : said(`from ${now.on} instead of ${old.on}`);
}

function postponementText(rule: RuleNode, old: StandingChange, now: StandingChange): string | undefined {
  const [was, is] = [old.after.to, now.after.to];
  if (was === undefined || is === undefined || was === is) return undefined;
  const days = `to ${addDays(is, 1)} instead of ${addDays(was, 1)}`;
  return `"${titleOf(rule)}" is postponed${through(rule, now)} ${days}${byWhom(now)}.`;
}

const hangsOnEvent = ({ after: { to, by } }: StandingChange): boolean => to === undefined && by?.endsWhen !== undefined;

const until = (day: string | undefined): string => (day === undefined ? 'until further notice' : `until ${day}`);

const byWhom = ({ after: { by } }: StandingChange): string => (by === undefined ? '' : ` by ${titleOf(by)}`);

/** Where it is not the rule itself that is suspended or postponed. */
function through(rule: RuleNode, { after: { of } }: StandingChange): string {
  if (of.id === rule.id) return '';
  return ` with its ${of.__typename === 'Agreement' ? 'agreement' : 'act'}, ${titleOf(of)},`;
}
