import type { Viewer } from '../access/viewer.js';
import { errors } from '../errors.js';
import type { Transaction } from '../graph/port.js';
import { holdNodes } from '../knowledge/publishing/hold-nodes.js';
import { takeFirm } from './firm.js';
import { certificatesAtMost } from './limits.js';
import { addTargets, dropTargets, ownRelation, targetsOf } from './relation-writer.js';

/** A certificate or a registration of a firm: the last day of its validity, null if it has no end. */
export interface Held {
  readonly validTo: string | null;
}

const holds = ownRelation('Company', 'HOLDS');

/** From now on the viewer's firm has it. @throws `TOO_MANY_OWN` */
export async function holdRequirement(
  transaction: Transaction,
  viewer: Viewer,
  requirement: string,
  held: Held,
): Promise<void> {
  const { company } = await takeFirm(transaction, viewer);
  await hold(transaction, company, requirement, held);
}

/** The viewer's firm no longer has it. @throws `NOT_HELD` */
export async function dropRequirement(transaction: Transaction, viewer: Viewer, requirement: string): Promise<void> {
  const { company } = await takeFirm(transaction, viewer);
  if (!(await heldBy(transaction, company)).has(requirement))
    throw errors.notHeld({ given: requirement }, { field: 'requirement' });
  await letGo(transaction, company, requirement);
}

/** The certificates and registrations of a company, by requirement. */
export async function heldBy(transaction: Transaction, company: string): Promise<ReadonlyMap<string, Held>> {
  const ends = await targetsOf(transaction, holds, [company]);
  return new Map(ends.map(({ to, properties: { validTo = null } }) => [to, { validTo: asDay(validTo) }]));
}

export async function hold(
  transaction: Transaction,
  company: string,
  requirement: string,
  { validTo }: Held,
): Promise<void> {
  const held = await heldBy(transaction, company);
  if (held.size >= certificatesAtMost && !held.has(requirement))
    throw errors.tooManyOwn({ what: 'certificates', atMost: certificatesAtMost });
  await holdNodes(transaction, [requirement]);
  await addTargets(transaction, holds, company, [{ to: requirement, properties: { validTo } }]);
}

export const letGo = (transaction: Transaction, company: string, requirement: string): Promise<void> =>
  dropTargets(transaction, holds, company, [{ to: requirement }]);

const asDay = (value: unknown): string | null => (typeof value === 'string' ? value : null);
