import { expect, test } from 'vitest';
import { upcomingChanges } from '../../../src/navigator/law/upcoming.js';
import { type Drafts, world } from '../world.js';

function changes(drafts: Drafts, id: string, after: string, until: string): readonly string[] {
  const facts = world(drafts);
  const rule = facts.get(id, 'Regulation', 'CustomsRule');
  if (rule === undefined) throw new Error(`${id} is no rule`);
  return upcomingChanges(facts, rule, after, until).map(
    (each) => `${each.on} ${each.before.state} ${each.after.state}`,
  );
}

const suspended: Drafts = {
  Regulation: {
    old: {},
    now: { validFrom: '2026-01-26', validTo: '2026-12-31', REPLACES: 'old' },
    stop: { validFrom: '2026-02-04', SUSPENDS: { node: 'now', to: '2026-04-15' } },
  },
};

test('a rule changes with its own days and with those of all that acts on it', () => {
  expect(changes(suspended, 'now', '2026-01-01', '2027-01-31')).toEqual([
    '2026-01-26 NOT_YET_IN_FORCE IN_FORCE',
    '2026-02-04 IN_FORCE SUSPENDED',
    '2026-04-16 SUSPENDED IN_FORCE',
    '2027-01-01 IN_FORCE ENDED',
  ]);
  expect(changes(suspended, 'old', '2026-01-01', '2026-12-31')).toEqual([
    '2026-01-26 IN_FORCE REPLACED',
    '2026-02-04 REPLACED IN_FORCE',
    '2026-04-16 IN_FORCE REPLACED',
  ]);
});

test('a change on the first day is past, one on the last day counts', () => {
  expect(changes(suspended, 'now', '2026-01-26', '2026-02-04')).toEqual(['2026-02-04 IN_FORCE SUSPENDED']);
  expect(changes(suspended, 'now', '2026-02-04', '2026-04-15')).toEqual([]);
});

test('a provision changes with its act, a preference with its agreement', () => {
  const drafts: Drafts = {
    Agreement: { fta: { inForceFrom: '2026-05-01', inForceTo: '2026-09-30' } },
    Regulation: { act: { validFrom: '2026-03-01' }, provision: { PART_OF: 'act' } },
    CustomsRule: { preference: { UNDER: 'fta' } },
  };
  expect(changes(drafts, 'provision', '2026-01-01', '2026-12-31')).toEqual(['2026-03-01 NOT_YET_IN_FORCE IN_FORCE']);
  expect(changes(drafts, 'preference', '2026-01-01', '2026-12-31')).toEqual([
    '2026-05-01 NOT_YET_IN_FORCE IN_FORCE',
    '2026-10-01 IN_FORCE ENDED',
  ]);
});
