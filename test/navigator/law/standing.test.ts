import { describe, expect, test } from 'vitest';
import { isInForce } from '../../../src/navigator/law/standing.js';
import { type Drafts, world } from '../world.js';
import { stand } from './stand.js';

describe('the period of a rule', () => {
  const drafts: Drafts = { Regulation: { rule: { validFrom: '2026-01-10', validTo: '2026-01-20' } } };

  test.each([
    ['2026-01-09', 'NOT_YET_IN_FORCE', 'In force from 10 January 2026.'],
    ['2026-01-10', 'IN_FORCE', ''],
    ['2026-01-20', 'IN_FORCE', ''],
    ['2026-01-21', 'ENDED', 'No longer in force after 20 January 2026.'],
  ])('both ends belong to it: on %s it is %s', (day, state, text) => {
    expect(stand(drafts, 'rule', day)).toMatchObject({ state, text });
  });

  test('an absent end is open', () => {
    expect(stand({ Regulation: { rule: {} } }, 'rule', '1900-01-01').state).toBe('IN_FORCE');
    expect(stand({ Regulation: { rule: {} } }, 'rule', '2999-01-01').state).toBe('IN_FORCE');
  });

  test('a day that is known to the month is shown to the month', () => {
    const rule = { validFrom: '2027-03-01', validFromPrecision: 'MONTH' } as const;
    expect(stand({ Regulation: { rule } }, 'rule', '2026-11-01').text).toBe('In force from March 2027.');
  });

  test('a rule that nobody knows is not in force', () => {
    expect(isInForce(world(), 'rule', '2026-11-01')).toBe(false);
  });
});

describe('a rule that another suspends, replaces, repeals or postpones', () => {
  const vietnam: Drafts = {
    Regulation: {
      'decree-15': { validFrom: '2018-02-02' },
      'decree-46': { name: 'Decree 46', validFrom: '2026-01-26', REPLACES: 'decree-15' },
      'resolution-09': {
        name: 'Resolution 09/2026/NQ-CP',
        validFrom: '2026-02-04',
        SUSPENDS: { node: 'decree-46', to: '2026-04-15' },
      },
    },
  };

  test.each([
    ['2026-01-25', 'NOT_YET_IN_FORCE', 'IN_FORCE'],
    ['2026-01-26', 'IN_FORCE', 'REPLACED'],
    ['2026-02-03', 'IN_FORCE', 'REPLACED'],
    ['2026-02-04', 'SUSPENDED', 'IN_FORCE'],
    ['2026-04-15', 'SUSPENDED', 'IN_FORCE'],
    ['2026-04-16', 'IN_FORCE', 'REPLACED'],
  ])('what was replaced binds again while its replacement is suspended (%s: %s, the old %s)', (day, now, old) => {
    expect(stand(vietnam, 'decree-46', day).state).toBe(now);
    expect(stand(vietnam, 'decree-15', day).state).toBe(old);
  });

  test('the text gives the days and the name of what acts', () => {
    expect(stand(vietnam, 'decree-46', '2026-03-01').text).toBe(
      'Suspended from 4 February 2026 to 15 April 2026 by "Resolution 09/2026/NQ-CP".',
    );
    expect(stand(vietnam, 'decree-15', '2026-02-01').text).toBe('Replaced from 26 January 2026 by "Decree 46".');
  });

  test('of several suspensions the one that lasts longest is shown, with the event that its end depends on', () => {
    const prolonged = {
      'resolution-15': {
        name: 'Resolution 15',
        validFrom: '2026-04-06',
        endsWhen: { en: 'the amended law applies' },
        SUSPENDS: 'decree-46',
      },
    };
    expect(stand({ Regulation: { ...vietnam.Regulation, ...prolonged } }, 'decree-46', '2026-04-10').text).toBe(
      'Suspended from 6 April 2026 by "Resolution 15". No end date is set. The end depends on this: the amended law applies.',
    );
  });

  test('no hindsight: an act does nothing before it is in force, though it reaches back', () => {
    const drafts: Drafts = {
      Regulation: { old: {}, act: { validFrom: '2026-12-04', REPLACES: { node: 'old', from: '2026-11-14' } } },
    };
    expect(stand(drafts, 'old', '2026-11-20').state).toBe('IN_FORCE');
    expect(stand(drafts, 'old', '2026-12-04')).toMatchObject({ state: 'REPLACED', from: '2026-11-14' });
  });

  test('a provision postponed before its day stays away until the day after `to`', () => {
    const drafts: Drafts = {
      Regulation: {
        'high-risk': { validFrom: '2026-08-02' },
        omnibus: {
          name: 'Omnibus',
          validFrom: '2026-07-27',
          POSTPONES: { node: 'high-risk', from: '2026-08-02', to: '2027-12-01' },
        },
      },
    };
    expect(stand(drafts, 'high-risk', '2026-07-20').text).toBe(
      'In force from 2 August 2026 according to its text. Postponed to 2 December 2027 by "Omnibus".',
    );
    expect(stand(drafts, 'high-risk', '2026-11-01')).toMatchObject({
      state: 'POSTPONED',
      text: 'Postponed to 2 December 2027 by "Omnibus".',
    });
    expect(stand(drafts, 'high-risk', '2027-12-02').state).toBe('IN_FORCE');
  });

  test('a repeal is an end', () => {
    const drafts: Drafts = {
      Regulation: {
        old: {},
        act: { name: 'Decree 280', validFrom: '2025-10-14', REPEALS: { node: 'old', from: '2026-06-01' } },
      },
    };
    expect(stand(drafts, 'old', '2026-05-31').state).toBe('IN_FORCE');
    expect(stand(drafts, 'old', '2026-06-01')).toMatchObject({
      state: 'ENDED',
      text: 'Repealed from 1 June 2026 by "Decree 280".',
    });
  });

  test('an amendment keeps nothing from binding', () => {
    const drafts: Drafts = { Regulation: { old: {}, act: { validFrom: '2026-01-01', AMENDS: 'old' } } };
    expect(stand(drafts, 'old', '2026-11-01').state).toBe('IN_FORCE');
  });

  test('a suspension ends with the rule that suspends', () => {
    const drafts: Drafts = {
      Regulation: { old: {}, act: { validFrom: '2026-01-01', validTo: '2026-06-30', SUSPENDS: 'old' } },
    };
    expect(stand(drafts, 'old', '2026-06-30').state).toBe('SUSPENDED');
    expect(stand(drafts, 'old', '2026-07-01').state).toBe('IN_FORCE');
  });
});

describe('what was replaced', () => {
  const layers: Drafts = {
    CustomsRule: {
      first: { validFrom: '2025-04-05' },
      second: { validFrom: '2025-08-07', REPLACES: 'first' },
      third: { validFrom: '2025-11-14', validTo: '2026-02-23', REPLACES: 'second' },
    },
  };

  test.each(['2025-11-14', '2026-02-24', '2026-11-01'])(
    'does not come back when its successor is replaced or ends (%s)',
    (day) => {
      expect(stand(layers, 'first', day).state).toBe('REPLACED');
      expect(stand(layers, 'second', day).state).toBe('REPLACED');
    },
  );

  test('binds again after the last day that the replacement gives', () => {
    const drafts: Drafts = {
      CustomsRule: { usual: {}, interim: { validFrom: '2026-01-01', REPLACES: { node: 'usual', to: '2026-12-31' } } },
    };
    expect(stand(drafts, 'usual', '2026-12-31').state).toBe('REPLACED');
    expect(stand(drafts, 'usual', '2027-01-01').state).toBe('IN_FORCE');
  });

  test('is not replaced by what was over before it could act', () => {
    const drafts: Drafts = {
      CustomsRule: { usual: {}, never: { validTo: '2025-12-31', REPLACES: { node: 'usual', from: '2026-01-01' } } },
    };
    expect(stand(drafts, 'usual', '2026-06-01').state).toBe('IN_FORCE');
  });

  test('follows the whole chain: a suspension that is itself suspended does not suspend', () => {
    const drafts: Drafts = {
      Regulation: {
        a: {},
        b: { validFrom: '2026-01-01', REPLACES: 'a' },
        c: { validFrom: '2026-02-01', SUSPENDS: 'b' },
        d: { validFrom: '2026-03-01', SUSPENDS: { node: 'c', to: '2026-03-31' } },
      },
    };
    expect(stand(drafts, 'a', '2026-02-15').state).toBe('IN_FORCE');
    expect(stand(drafts, 'a', '2026-03-15').state).toBe('REPLACED');
    expect(stand(drafts, 'a', '2026-04-01').state).toBe('IN_FORCE');
  });
});

describe('acts in a circle', () => {
  const circle: Drafts = {
    Regulation: {
      a: { validFrom: '2026-01-01', REPLACES: 'b' },
      b: { validFrom: '2026-01-01', SUSPENDS: { node: 'a', from: '2026-03-01' } },
      other: { PART_OF: 'a' },
    },
  };

  test('do not count while the circle is closed', () => {
    expect(stand(circle, 'a', '2026-03-01').state).toBe('IN_FORCE');
    expect(stand(circle, 'b', '2026-03-01').state).toBe('IN_FORCE');
    expect(stand(circle, 'other', '2026-03-01').state).toBe('IN_FORCE');
  });

  test('count on the days on which they are not a cycle', () => {
    expect(stand(circle, 'b', '2026-02-01').state).toBe('REPLACED');
  });

  test('do not count where a provision acts on its own act', () => {
    const drafts: Drafts = {
      Regulation: { act: { validFrom: '2026-04-24' }, provision: { PART_OF: 'act', POSTPONES: 'act' } },
    };
    expect(stand(drafts, 'provision', '2026-01-01').state).toBe('NOT_YET_IN_FORCE');
    expect(stand(drafts, 'act', '2026-04-24').state).toBe('IN_FORCE');
  });

  test('of acts that are part of each other come to an end', () => {
    expect(stand({ Regulation: { a: { PART_OF: 'b' }, b: { PART_OF: 'a' } } }, 'a', '2026-01-01').state).toBe(
      'IN_FORCE',
    );
  });
});
