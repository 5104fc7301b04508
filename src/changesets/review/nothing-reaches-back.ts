import type { Properties } from '../../graph/vocabulary/hydrate.js';
import { factKey, sameValue } from '../../knowledge/facts/fact-change.js';
import { isFirstDay, isLastDay } from '../../knowledge/facts/period.js';
import { messages } from '../../messages/messages.js';
import type { ChangeCheck } from './change-check.js';

export const nothingReachesBack: ChangeCheck = {
  id: 'nothing-reaches-back',
  sentence: messages.review.nothingReachesBack(),
  level: 'WARNING',
  find: ({ replayed, today }) =>
    replayed.changes
      .filter(({ kind }) => kind !== 'REMOVED')
      .flatMap(({ fact, before, after }) =>
        pastDays(before, after, today).map(([field, day]) => ({
          change: replayed.touchedBy.get(factKey(fact)),
          message: messages.review.dayPassed({ field, day }),
        })),
      ),
};

function pastDays(before: Properties | null, after: Properties | null, today: string): [string, string][] {
  return Object.entries(after ?? {}).flatMap(([field, value]): [string, string][] => {
    const isDay = (isFirstDay(field) || isLastDay(field)) && typeof value === 'string';
    return isDay && value < today && !sameValue(before?.[field], value) ? [[field, value]] : [];
  });
}
