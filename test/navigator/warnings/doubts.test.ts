import { describe, expect, test } from 'vitest';
import { type Draft, type Drafts, HERE } from '../world.js';
import { messages, warned } from './warned.js';

describe('an end that depends on an event', () => {
  const endsWhen = { en: 'The amended law applies.' };
  const message =
    'RULE_ENDS_ON_EVENT No end date is set for "The Stop". The end depends on this: The amended law applies.';

  test.each<[string, Drafts, readonly string[]]>([
    ['of a rule that binds', { Regulation: { stop: { ...HERE, name: 'The Stop', endsWhen } } }, [message]],
    [
      'of its act',
      { Regulation: { stop: { name: 'The Stop', endsWhen }, rule: { ...HERE, PART_OF: 'stop' } } },
      [message],
    ],
    [
      'of what keeps a rule from binding',
      { Regulation: { rule: HERE, stop: { name: 'The Stop', endsWhen, SUSPENDS: 'rule' } } },
      [message],
    ],
    ['of a rule of elsewhere', { Regulation: { stop: { APPLIES_IN: 'country/KR', COVERS: 'hs/33', endsWhen } } }, []],
  ])('%s', (_, drafts, expected) => {
    expect(messages(drafts)).toEqual(expected);
  });
});

describe('sources that disagree', () => {
  const surcharge = (chosen: Draft<'Claim'>, disputed: Draft<'Claim'>): Drafts => ({
    Source: { one: { name: 'The Proclamation' }, two: { name: 'The News' } },
    Claim: {
      chosen: { field: 'rate', value: { typical: 10, unit: 'percent' }, CITES: 'one', ...chosen },
      disputed: {
        field: 'rate',
        value: { typical: 15, unit: 'percent' },
        standing: 'DISPUTED',
        CITES: 'two',
        ...disputed,
      },
    },
    CustomsRule: { rule: { ...HERE, name: 'The Surcharge', STATES: ['chosen', 'disputed'] } },
  });

  test('are reported with both values, the chosen one and the reason', () => {
    const reason = { en: 'The raise was announced, not ordered.' };
    expect(messages(surcharge({ reason }, {}))).toEqual([
      'SOURCES_DISAGREE Sources disagree on the rate of "The Surcharge": 10 % (The Proclamation) or 15 % (The News). This plan uses this value: 10 %. Reason: The raise was announced, not ordered.',
    ]);
    expect(warned(surcharge({ reason }, {}))[0]?.about.map(({ id }) => id)).toEqual(['rule', 'chosen', 'disputed']);
  });

  test('are reported on the days of their values', () => {
    const until = { to: '2026-10-31' };
    expect(messages(surcharge({}, until))).toEqual([]);
    expect(messages(surcharge({}, until), { asOf: '2026-10-31' })).toHaveLength(1);
  });

  test('are reported if nobody has chosen', () => {
    expect(messages(surcharge({ field: 'cost' }, {}))).toEqual([
      'SOURCES_DISAGREE Sources disagree on the rate of "The Surcharge": 15 % (The News). This plan uses the value of the record itself.',
    ]);
  });

  test('are reported for a requirement of the plan, from its citations without claims', () => {
    const about = { about: 'validityMonths', confidence: 'CONFLICTING' } as const;
    const drafts: Drafts = {
      Source: { one: { name: 'The Practice' }, two: { name: 'The Guide' } },
      Certification: {
        permit: {
          name: 'The Permit',
          CITES: [
            { node: 'one', ...about, says: 'Three years.' },
            { node: 'two', ...about },
          ],
        },
      },
    };
    expect(messages(drafts, {}, ['permit'])).toEqual([
      'SOURCES_DISAGREE Sources disagree on the validity in months of "The Permit": "Three years" (The Practice); not all sources agree with The Guide.',
    ]);
  });
});

describe('a source that should have been read again', () => {
  const cited = (reviewBy: string): Drafts => ({
    Source: { source: { name: 'The Gazette', reviewBy } },
    Formality: { label: { CITES: 'source' } },
    Regulation: { rule: { ...HERE, CITES: 'source' } },
  });

  test('is reported once, with all that depends on it', () => {
    expect(messages(cited('2026-10-31'), {}, ['label'])).toEqual([
      'SOURCE_OUTDATED "The Gazette" was due for review by 31 October 2026. 2 facts of this plan are based on it and may be out of date.',
    ]);
    expect(messages(cited('2026-10-31'))).toEqual([
      'SOURCE_OUTDATED "The Gazette" was due for review by 31 October 2026. One fact of this plan is based on it and may be out of date.',
    ]);
    const [warning] = warned(cited('2026-10-31'), {}, ['label']);
    expect(warning?.about.map(({ id }) => id)).toEqual(['source', 'rule', 'label']);
  });

  test('is not told on its review day', () => {
    expect(messages(cited('2026-11-01'))).toEqual([]);
  });
});

describe('records at fault', () => {
  test('an end before the beginning is reported', () => {
    const rule = { ...HERE, name: 'The Rule', validFrom: '2026-11-10', validTo: '2026-11-01' };
    expect(messages({ Regulation: { rule } })).toContain(
      'FAULTY_PERIOD The record of "The Rule" is incorrect: its last day, 1 November 2026, is before its first day, 10 November 2026.',
    );
  });

  test('acts in a cycle are reported', () => {
    const drafts: Drafts = {
      Regulation: { a: { ...HERE, name: 'A', REPLACES: 'b' }, b: { ...HERE, name: 'B', SUSPENDS: 'a' } },
    };
    expect(messages(drafts)).toEqual([
      'ACTS_IN_A_CIRCLE The records are incorrect: the effect of "B" on "A" depends on "A" itself. This plan ignores that effect.',
      'ACTS_IN_A_CIRCLE The records are incorrect: the effect of "A" on "B" depends on "B" itself. This plan ignores that effect.',
    ]);
  });
});
