import type { Role } from '../../src/access/roles.js';
import type { Viewer } from '../../src/access/viewer.js';
import type { AuditContext } from '../../src/audit/with-audit.js';

/** Somebody at a firm. */
export const atFirm = (firm: string | undefined, subject = `somebody at ${firm}`): Viewer =>
  viewer('company', subject, firm);

/** Somebody with one role. */
export function viewer(role: Role, subject = `a ${role}`, firm?: string): Viewer {
  return { subject, name: subject, roles: new Set([role]), desks: new Set(), firm };
}

/** An act on a Monday morning. */
export const act = (who: Viewer, operation = 'test'): AuditContext => ({
  viewer: who,
  operation,
  requestId: 'request',
  at: '2026-11-23T09:00:00.000Z',
  day: '2026-11-23',
});
