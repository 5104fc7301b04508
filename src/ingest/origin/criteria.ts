import type { OriginCriterion } from '../../graph/generated/nodes.js';

/** The words by which the lists of the Union and of the United Kingdom state a condition. */
const words: readonly (readonly [OriginCriterion, RegExp])[] = [
  ['WHOLLY_OBTAINED', /\bwholly obtained\b/i],
  ['CHANGE_OF_HEADING', /\bany heading, except that of the product\b/i],
  ['MAXIMUM_VALUE', /\bvalue\b[^;]*\bnot exceed\b/i],
  ['WEIGHT_LIMIT', /%\s+(by|of the) weight\b/i],
];

/** How a rule begins that names no process: it limits the heading or the value of the materials instead. */
const noProcess =
  /^(manufacture (from|of) materials of any heading|manufacture in which|manufacture:|all the|each item)/i;

/** The conditions in the text of a rule that have a name common to all agreements. */
export function criteriaOf(text: string): readonly OriginCriterion[] {
  const named = words.flatMap(([criterion, pattern]) => (pattern.test(text) ? [criterion] : []));
  const isProcess = text.split('; or ').some((each) => !noProcess.test(each));
  return isProcess ? [...named, 'SPECIFIC_PROCESS'] : named;
}
