import { describe, expect, it } from 'vitest';
import { assertAllowed, isAllowed, type Operation, operations } from '../../src/access/permissions.js';
import { type Role, roles } from '../../src/access/roles.js';
import { anonymous, type Viewer } from '../../src/access/viewer.js';

const own = 'country/VN';
const other = 'bloc/EU';

type Where = 'own' | 'other' | 'both';

const desksOf: Readonly<Record<Where, readonly string[]>> = { own: [own], other: [other], both: [own, other] };

const everywhere = ['own', 'other', 'both'] as const;
const nowhere = [] as const;

/**
 * Who can do what at which desks. The viewer belongs to the desk of Viet Nam; an object belongs to that desk, to the
 * desk of the Union, or to both.
 */
const expected: Readonly<Record<Operation, Partial<Record<Role | 'nobody', readonly Where[]>>>> = {
  'knowledge.read': {
    nobody: everywhere,
    company: everywhere,
    analyst: everywhere,
    editor: everywhere,
    reviewer: everywhere,
    publisher: everywhere,
    administrator: everywhere,
  },
  'report.write': {
    nobody: everywhere,
    company: everywhere,
    analyst: everywhere,
    editor: everywhere,
    reviewer: everywhere,
    publisher: everywhere,
    administrator: everywhere,
  },
  'report.handle': { editor: ['own', 'both'], reviewer: ['own', 'both'] },
  'changeset.read': { editor: ['own', 'both'], reviewer: ['own', 'both'] },
  'changeset.write': { editor: ['own'] },
  'changeset.comment': { editor: ['own', 'both'], reviewer: ['own', 'both'] },
  'changeset.review': { reviewer: ['own', 'both'] },
  'changeset.publish': { reviewer: ['own', 'both'] },
  'import.publish': { publisher: everywhere },
  'watch.write': {
    company: everywhere,
    analyst: everywhere,
    editor: everywhere,
    reviewer: everywhere,
    publisher: everywhere,
    administrator: everywhere,
  },
  'company.own': { company: everywhere },
  'company.statistics': { analyst: everywhere },
  'desk.oversee': { administrator: everywhere },
  'audit.read': { administrator: everywhere },
};

const viewer = (role: Role | 'nobody'): Viewer =>
  role === 'nobody'
    ? anonymous
    : { subject: 'a|b', name: 'B', roles: new Set([role]), desks: new Set([own]), firm: undefined };

const all = (Object.keys(operations) as Operation[]).flatMap((operation) =>
  (['nobody', ...roles] as const).flatMap((role) => everywhere.map((where) => [role, operation, where] as const)),
);

describe('who may do what', () => {
  it.each(all)('%s: %s at %s desk', (role, operation, where) => {
    const mayDo = (expected[operation][role] ?? nowhere).includes(where);
    expect(isAllowed(viewer(role), operation, desksOf[where])).toBe(mayDo);
    const assertion = () => assertAllowed(viewer(role), operation, desksOf[where]);
    const code = role === 'nobody' ? 'NOT_SIGNED_IN' : 'NOT_ALLOWED';
    if (mayDo) expect(assertion).not.toThrow();
    else expect(assertion).toThrow(expect.objectContaining({ code }));
  });

  it('walks every operation and every role', () => {
    expect(Object.keys(expected).sort()).toEqual(Object.keys(operations).sort());
    expect(all).toHaveLength(Object.keys(expected).length * 7 * 3);
  });

  it('adds up for somebody with several roles', () => {
    const both: Viewer = { ...viewer('editor'), roles: new Set(['editor', 'reviewer']) };
    expect(isAllowed(both, 'changeset.write', [own])).toBe(true);
    expect(isAllowed(both, 'changeset.review', [own])).toBe(true);
    expect(isAllowed(both, 'changeset.review', [other])).toBe(false);
  });

  it('allows a token without a role only what any token may do', () => {
    const bare: Viewer = { ...viewer('editor'), roles: new Set() };
    const allowed = (Object.keys(operations) as Operation[]).filter((operation) => isAllowed(bare, operation, [own]));
    expect(allowed).toEqual(['knowledge.read', 'report.write', 'watch.write']);
  });

  it('names the required roles and desks in a refusal', () => {
    expect(() => assertAllowed(anonymous, 'changeset.write', [own])).toThrow(
      /with the role editor\. .*authorization: Bearer/,
    );
    expect(() => assertAllowed(viewer('editor'), 'changeset.write', [other])).toThrow('the role editor at bloc/EU');
  });
});
