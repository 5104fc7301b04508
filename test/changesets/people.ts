import type { Role } from '../../src/access/roles.js';
import { anonymous, type Viewer } from '../../src/access/viewer.js';
import type { AuditContext } from '../../src/audit/with-audit.js';
import { clock } from '../clocks.js';

/** Somebody with a role at some desks. */
export const person = (name: string, role: Role, ...desks: readonly string[]): Viewer => ({
  ...anonymous,
  subject: `issuer|${name}`,
  name,
  roles: new Set([role]),
  desks: new Set(desks),
});

/** An act at a given time. */
export const actOf = (viewer: Viewer, operation = 'reportFact', at = '2026-11-23T09:00:00.000Z'): AuditContext => ({
  viewer,
  operation,
  requestId: 'request-1',
  at,
  day: clock.dayOf(at),
});
