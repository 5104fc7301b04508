import { criteriaOf } from './criteria.js';

/** A product rule of an agreement, for a range of codes. */
export interface StatedOriginRule {
  /** First code, with ten digits. */
  readonly from: string;
  /** Last code, with ten digits. */
  readonly to: string;
  /** The rule covers only a part of the range. */
  readonly ex: boolean;
  /** The goods that the rule covers; empty if they are all of the range. */
  readonly goods: string;
  readonly text: string;
  /** Where the list states it: `ex Chapter 4`. */
  readonly locator: string;
}

/** The columns of the shipped lists, as `src/ingest/reference/origin-rules.ts` reads them. */
export const originColumns = ['from', 'to', 'ex', 'goods', 'text', 'criteria', 'locator'] as const;

/** The rules as a list that ships, in the order of their codes. */
export function originList(rules: readonly StatedOriginRule[]): string {
  const rows = rules.map((rule) => [
    rule.from,
    rule.to,
    rule.ex ? 'ex' : '',
    rule.goods,
    rule.text,
    criteriaOf(rule.text).join(' '),
    rule.locator,
  ]);
  return [originColumns, ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
