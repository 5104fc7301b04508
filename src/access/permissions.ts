import { errors } from '../errors.js';
import { messages } from '../messages/messages.js';
import type { Role } from './roles.js';
import type { Viewer } from './viewer.js';

/** Who is allowed to do an operation. */
export interface Permission {
  /** One of these roles is needed. Absent: everybody is allowed; empty: everybody with a token. */
  readonly roles?: readonly Role[];
  /** The role counts at the viewer's own desks: `every` desk that the object belongs to, or `some` of them. */
  readonly desks?: 'every' | 'some';
}

/**
 * The table of permissions. Conditions beyond roles and desks (such as the author's own changeset) are checked by each
 * operation.
 */
export const operations = {
  'knowledge.read': {},
  'report.write': {},
  'report.handle': { roles: ['editor', 'reviewer'], desks: 'some' },
  'changeset.read': { roles: ['editor', 'reviewer'], desks: 'some' },
  'changeset.write': { roles: ['editor'], desks: 'every' },
  'changeset.comment': { roles: ['editor', 'reviewer'], desks: 'some' },
  'changeset.review': { roles: ['reviewer'], desks: 'some' },
  'changeset.publish': { roles: ['reviewer'], desks: 'some' },
  'import.publish': { roles: ['publisher'] },
  'watch.write': { roles: [] },
  'company.own': { roles: ['company'] },
  'company.statistics': { roles: ['analyst'] },
  'desk.oversee': { roles: ['administrator'] },
  'audit.read': { roles: ['administrator'] },
} as const satisfies Readonly<Record<string, Permission>>;

export type Operation = keyof typeof operations;

/**
 * Whether the viewer is allowed to do this.
 * @param desks that own the object, if the operation depends on desks
 */
export function isAllowed(viewer: Viewer, operation: Operation, desks: readonly string[] = []): boolean {
  const rule: Permission = operations[operation];
  if (rule.roles === undefined) return true;
  if (viewer.subject === undefined) return false;
  if (rule.roles.length > 0 && !rule.roles.some((role) => viewer.roles.has(role))) return false;
  const isOwn = (desk: string): boolean => viewer.desks.has(desk);
  if (rule.desks === undefined) return true;
  return rule.desks === 'every' ? desks.every(isOwn) : desks.some(isOwn);
}

/**
 * Fails unless the viewer is allowed to do this.
 * @param things the id of one fact of each desk that the operation changes, to name in a refusal
 * @throws `NOT_SIGNED_IN` without a token, `NOT_ALLOWED` with one that is not sufficient
 */
export function assertAllowed(
  viewer: Viewer,
  operation: Operation,
  desks: readonly string[] = [],
  things: ReadonlyMap<string, string> = new Map(),
): void {
  if (isAllowed(viewer, operation, desks)) return;
  const { roles, desks: judged }: Permission = operations[operation];
  if (viewer.subject === undefined) throw errors.notSignedIn({ roles: roles ?? [] });
  const named = desks.map((desk) => messages.accessErrors.desk({ desk, fact: things.get(desk) }));
  throw errors.notAllowed({ roles: roles ?? [], desks: judged === undefined ? [] : named });
}
