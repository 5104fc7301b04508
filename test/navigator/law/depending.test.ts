import { describe, expect, test } from 'vitest';
import type { Drafts } from '../world.js';
import { stand } from './stand.js';

describe('what a rule depends on', () => {
  test.each([
    ['2025-12-31', 'NOT_YET_IN_FORCE', 'Its act, "The Act", is in force from 1 January 2026.'],
    ['2026-05-01', 'SUSPENDED', 'Its act, "The Act", is suspended from 1 May 2026 by "The Stop".'],
    ['2027-01-01', 'ENDED', 'Its act, "The Act", is no longer in force after 31 December 2026.'],
  ])('a provision is in force only while its act is: on %s it is %s', (day, state, text) => {
    const drafts: Drafts = {
      Regulation: {
        act: { name: 'The Act', validFrom: '2026-01-01', validTo: '2026-12-31' },
        provision: { PART_OF: 'act' },
        stop: { name: 'The Stop', validFrom: '2026-05-01', SUSPENDS: 'act' },
      },
    };
    expect(stand(drafts, 'provision', day)).toMatchObject({ state, text });
  });

  test('a provision may begin later than its act', () => {
    const drafts: Drafts = {
      Regulation: { act: { validFrom: '2024-08-01' }, provision: { PART_OF: 'act', validFrom: '2026-08-02' } },
    };
    expect(stand(drafts, 'provision', '2026-08-01').state).toBe('NOT_YET_IN_FORCE');
    expect(stand(drafts, 'provision', '2026-08-02').state).toBe('IN_FORCE');
  });

  test.each([
    [{ status: 'IN_FORCE', inForceFrom: '2026-05-01' }, 'NOT_YET_IN_FORCE', 'is in force from 1 May 2026.'],
    [{ status: 'SIGNED' }, 'NOT_YET_IN_FORCE', 'is signed but not in force.'],
    [{ status: 'CONCLUDED' }, 'NOT_YET_IN_FORCE', 'is concluded but not in force.'],
    [{ status: 'ENDED' }, 'ENDED', 'is no longer in force.'],
    [{ status: 'ENDED', inForceTo: '2026-01-31' }, 'ENDED', 'is no longer in force after 31 January 2026.'],
  ] as const)('a preference is in force only while its agreement is (%o)', (agreement, state, text) => {
    const drafts: Drafts = {
      Agreement: { fta: { name: 'The FTA', ...agreement } },
      CustomsRule: { preference: { kind: 'PREFERENCE', UNDER: 'fta' } },
    };
    expect(stand(drafts, 'preference', '2026-04-30')).toMatchObject({
      state,
      text: `Its agreement, "The FTA", ${text}`,
    });
  });

  test('an agreement of which no day is known is in force when it is said to be', () => {
    const drafts: Drafts = { Agreement: { fta: {} }, CustomsRule: { preference: { UNDER: 'fta' } } };
    expect(stand(drafts, 'preference', '2026-04-30').state).toBe('IN_FORCE');
  });
});
