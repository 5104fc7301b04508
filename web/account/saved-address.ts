import type { EntryPlanInput } from '../api/generated/operations.js';
import { printAddress } from '../plan-input/address.js';
import { fromApiInput } from '../plan-input/from-api.js';

interface Saved {
  readonly id?: string;
  /** The stored input of the plan. */
  readonly question: EntryPlanInput;
}

/** The address of the plan of a stored input; with its id the plan page lets its steps be ticked off. */
export function addressOf({ id, question }: Saved): string {
  const query = printAddress(fromApiInput(question));
  if (id !== undefined) query.set('saved', id);
  return `/plan?${query}`;
}
