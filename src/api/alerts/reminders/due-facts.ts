import { type DatedId, type DueFacts, dueAtMost } from '../../../alerts/reminders/desk-reminders.js';
import type { Window } from '../../../alerts/reminders/reminder.js';
import type { NameIndex } from '../../../catalogue/index/build.js';
import type { Facets } from '../../../catalogue/index/entry.js';
import { compareText } from '../../../graph/order.js';
import type { Context } from '../../context.js';

/** Facts that can be due, from the index of names: no statement except the list of the desks' rules. */
export async function dueFacts(
  { catalogue, index: nameIndex }: Context,
  desks: readonly string[],
  window: Window,
): Promise<DueFacts> {
  const index = await nameIndex();
  const ofDesks = await catalogue.idsPassing('rulesInMarket', { territories: desks, whole: desks, parts: [] });
  const rules = (['validFrom', 'validTo'] as const).flatMap((day) => dated(index, [...ofDesks], day, window));
  return {
    sources: dated(index, index.ids('Source'), 'reviewBy', { ...window, today: '' }),
    terms: dated(index, index.ids('Terms'), 'closes', window),
    rules: [...new Set(rules.sort(byDay).map(({ id }) => id))].slice(0, dueAtMost),
    ofDesks,
  };
}

/** Those whose day is in the window, the earliest first. */
function dated(index: NameIndex, ids: readonly string[], day: keyof Facets, { today, until }: Window): DatedId[] {
  const found = ids.flatMap((id) => {
    const on = index.entry(id)?.facets[day];
    return on === undefined || on < today || on > until ? [] : [{ id, on }];
  });
  return found.sort(byDay).slice(0, dueAtMost);
}

const byDay = (a: DatedId, b: DatedId): number => compareText(a.on, b.on) || compareText(a.id, b.id);
