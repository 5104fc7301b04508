import type { Properties } from '../../graph/vocabulary/hydrate.js';
import type { Message } from '../../messages/message.js';
import { messages } from '../../messages/messages.js';
import type { Check } from './check.js';

/** A plan calculates with the rate and shows the formula: they must not say different things. */
export const formulaFitsRate: Check = {
  id: 'formula-fits-rate',
  sentence: messages.checks.formulaFitsRate(),
  find: ({ nodes }) =>
    nodes
      .filter(({ type }) => type.name === 'CustomsRule')
      .flatMap(({ id, values, place, fields }) => {
        const message = contradiction(id, values);
        return message === undefined ? [] : [{ place: fields.get('formula') ?? place, message }];
      }),
};

/** Kinds whose rate is part of the total of a duty. */
const duties: ReadonlySet<unknown> = new Set(['MFN', 'PREFERENCE', 'ADDITIONAL_DUTY', 'TRADE_REMEDY']);

function contradiction(id: string, { kind, rate, formula, specific, ...rest }: Properties): Message | undefined {
  if (typeof formula !== 'string' || typeof rate !== 'number') return undefined;
  const stated = onlyPercentage(formula);
  if (stated !== undefined && stated !== rate) return messages.checks.formulaOfOtherRate({ id, formula, stated, rate });
  if (!duties.has(kind)) return undefined;
  if (boundWords.test(formula) && bounds.every((field) => rest[field] == null))
    return messages.checks.formulaWithBounds({ id, formula, fields: bounds });
  return isSum.test(formula) && specific == null ? messages.checks.formulaWithAmount({ id, formula }) : undefined;
}

/** The percentage of a formula that has no other number; 0 for a free rate. */
function onlyPercentage(formula: string): number | undefined {
  if (/^free\b/i.test(formula)) return 0;
  const [number, ...others] = formula.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return number !== undefined && others.length === 0 && new RegExp(`${number}\\s*%`).test(formula)
    ? Number(number.replace(',', '.'))
    : undefined;
}

const bounds = ['atLeastRate', 'atMostRate', 'atLeastSpecific', 'atMostSpecific'] as const;

/** Words for a lowest or a highest charge. */
const boundWords =
  /\b(?:min|max|minimum|maximum|lowest|highest|whichever|(?:at|not) (?:least|most|less|more|exceeding)|up to)\b|이상|이하|최저|최고|최소|최대/i;

/** A percentage and an amount: `5 % + 3 USD/kg`. */
const isSum = /%\s*(?:\+|plus|and)|(?:\+|plus|and)\s*\d+(?:\.\d+)?\s*%/i;
