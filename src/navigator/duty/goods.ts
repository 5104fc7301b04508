import type { ProductClassNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { PlanRequest } from '../plan-request.js';
import { classesAbove } from '../scope/class-distance.js';

/** Whether goods cross the border: what is supplied as goods, in a class of goods. */
export function isGoods(facts: FactGraph, { classId, mode }: PlanRequest): boolean {
  return mode === 'GOODS' && classId !== undefined && classesAbove(facts, classId).has('class/goods');
}

/** Why no duty is quoted. */
export function notGoods({ mode }: PlanRequest, offered: ProductClassNode | undefined): string {
  if (offered === undefined) return 'No duty is quoted: the offering has no class, and rates are stated for classes.';
  const what = mode === 'GOODS' ? `${offered.name.en} is not a class of goods` : `this is supplied as ${MODES[mode]}`;
  return `No customs duty is quoted: it is charged on goods that cross the border, and ${what}. Taxes on the payment stand under the charges, as far as they are known.`;
}

const MODES = { SERVICE: 'a service', SOFTWARE: 'software', LICENCE: 'a licence' } as const;
