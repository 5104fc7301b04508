import { describe, expect, test } from 'vitest';
import { type Draft, type Drafts, HERE } from '../world.js';
import { messages, warned } from './warned.js';

const rule = (draft: Draft<'Regulation'>, acts: { readonly [id: string]: Draft<'Regulation'> } = {}): Drafts => ({
  Country: { 'country/CN': {} },
  Regulation: { rule: { ...HERE, name: 'The Rule', ...draft }, ...acts },
});

describe('a rule that changes within a year of the day work starts', () => {
  test.each<[string, Drafts, readonly string[]]>([
    ['begins', rule({ validFrom: '2026-12-11' }), ['RULE_BEGINS "The Rule" is in force from 11 December 2026.']],
    [
      'begins a year on',
      rule({ validFrom: '2027-11-01' }),
      ['RULE_BEGINS "The Rule" is in force from 1 November 2027.'],
    ],
    ['begins later', rule({ validFrom: '2027-11-02' }), []],
    ['began today', rule({ validFrom: '2026-11-01' }), []],
    ['ends', rule({ validTo: '2027-01-19' }), ['RULE_ENDS "The Rule" ends. Its last day in force is 19 January 2027.']],
    ['ended', rule({ validTo: '2026-10-31' }), []],
    [
      'is repealed',
      rule({}, { act: { name: 'The Act', validFrom: '2027-01-01', REPEALS: 'rule' } }),
      [
        'RULE_ENDS "The Rule" ends. Its last day in force is 31 December 2026. Repealed from 1 January 2027 by "The Act".',
      ],
    ],
    [
      'is replaced',
      rule({}, { act: { name: 'The Act', validFrom: '2027-01-20', REPLACES: 'rule' } }),
      [
        'RULE_REPLACED "The Rule" ends. Its last day in force is 19 January 2027. Replaced from 20 January 2027 by "The Act".',
      ],
    ],
    [
      'is suspended for a time',
      rule({}, { act: { name: 'The Act', validFrom: '2027-01-01', SUSPENDS: { node: 'rule', to: '2027-03-31' } } }),
      [
        'RULE_SUSPENDED "The Rule" stops being in force on 1 January 2027. Suspended from 1 January 2027 to 31 March 2027 by "The Act".',
        'RULE_BEGINS "The Rule" is in force again from 1 April 2027.',
      ],
    ],
    [
      'is postponed before it begins',
      rule(
        { validFrom: '2026-12-01' },
        {
          act: {
            name: 'The Act',
            validFrom: '2026-11-15',
            POSTPONES: { node: 'rule', from: '2026-12-01', to: '2028-11-30' },
          },
        },
      ),
      [
        'RULE_POSTPONED "The Rule" does not enter into force on 1 December 2026. Postponed to 1 December 2028 by "The Act".',
      ],
    ],
    [
      'waits for the end of a suspension',
      rule({}, { act: { validFrom: '2026-01-01', SUSPENDS: { node: 'rule', to: '2026-11-30' } } }),
      ['RULE_BEGINS "The Rule" is in force again from 1 December 2026.'],
    ],
    [
      'is repealed while it is suspended',
      rule(
        {},
        {
          stop: { validFrom: '2026-01-01', SUSPENDS: 'rule' },
          act: { name: 'The Act', validFrom: '2027-07-01', REPEALS: 'rule' },
        },
      ),
      ['RULE_ENDS "The Rule" will not come back into force. Repealed from 1 July 2027 by "The Act".'],
    ],
    [
      'is repealed before it begins',
      rule({ validFrom: '2027-08-01' }, { act: { name: 'The Act', validFrom: '2027-07-01', REPEALS: 'rule' } }),
      ['RULE_ENDS "The Rule" will not enter into force. Repealed from 1 July 2027 by "The Act".'],
    ],
    [
      'is amended',
      rule({}, { act: { name: 'The Act', validFrom: '2027-01-01', AMENDS: 'rule' } }),
      ['RULE_CHANGES "The Rule" is amended from 1 January 2027 by "The Act".'],
    ],
    ['was amended', rule({}, { act: { validFrom: '2026-01-01', AMENDS: 'rule' } }), []],
    [
      'is not amended by what will not be in force',
      rule({}, { act: { validFrom: '2027-06-01', AMENDS: { node: 'rule', from: '2027-01-01' } } }),
      [],
    ],
    ['does not concern this origin', rule({ validTo: '2027-01-19', FROM_ORIGIN: 'country/CN' }), []],
  ])('%s', (_, drafts, expected) => {
    expect(messages(drafts)).toEqual(expected);
  });

  test('is about the rule and what acts on it', () => {
    const [warning] = warned(rule({}, { act: { validFrom: '2027-01-20', REPLACES: 'rule' } }));
    expect(warning?.about.map(({ id }) => id)).toEqual(['rule', 'act']);
  });

  test('is reported through the act that contains it', () => {
    const drafts: Drafts = {
      Regulation: {
        act: { name: 'The Act', validTo: '2027-01-19' },
        rule: { ...HERE, name: 'Article 5', PART_OF: 'act' },
      },
    };
    expect(messages(drafts)).toEqual([
      'RULE_ENDS "Article 5" ends. Its last day in force is 19 January 2027. Its act, "The Act", is no longer in force after 19 January 2027.',
    ]);
  });

  test('comes in the order of time', () => {
    const drafts: Drafts = {
      Regulation: {
        a: { ...HERE, validTo: '2027-06-30' },
        b: { ...HERE, validFrom: '2026-12-01', validTo: '2027-05-31' },
      },
    };
    expect(warned(drafts).map(({ code, about }) => `${code} ${about[0]?.id}`)).toEqual([
      'RULE_BEGINS b',
      'RULE_ENDS b',
      'RULE_ENDS a',
    ]);
  });
});

describe('a value that changes within a year', () => {
  const fee = (claims: { readonly [id: string]: Draft<'Claim'> }): Drafts => ({
    Claim: claims,
    Certification: { fee: { name: 'The Clearance', STATES: Object.keys(claims) } },
  });
  const now = { field: 'cost', value: { typical: 26067, unit: 'USD' }, from: '2025-10-01', to: '2026-12-31' };

  test('is reported with the day and the new value', () => {
    const next = { field: 'cost', value: { typical: 28653, unit: 'USD' }, from: '2027-01-01' };
    expect(messages(fee({ now, next }), {}, ['fee'])).toEqual([
      'VALUE_CHANGES From 1 January 2027, the cost of "The Clearance" is USD 28,653.',
    ]);
  });

  test('of what a node says in words is shown without the name of the field', () => {
    const next = { field: 'description', value: { min: 10_000, unit: 'USD' }, text: 'capital', from: '2027-01-01' };
    expect(messages(fee({ now: { ...now, field: 'description' }, next }), {}, ['fee'])).toEqual([
      'VALUE_CHANGES From 1 January 2027, the value stated for "The Clearance" is at least USD 10,000 (capital).',
    ]);
  });

  test('is reported if the next value is unknown', () => {
    expect(messages(fee({ now }), {}, ['fee'])).toEqual([
      'VALUE_CHANGES The cost of "The Clearance" is known only until 31 December 2026.',
    ]);
  });

  test('is not told when it ends with its rule', () => {
    const drafts: Drafts = {
      Claim: { rate: { to: '2026-12-31' } },
      CustomsRule: { duty: { ...HERE, validTo: '2026-12-31', STATES: 'rate' } },
    };
    expect(warned(drafts).map(({ code }) => code)).toEqual(['RULE_ENDS']);
  });

  test('is not reported for anything outside the plan, or for disputed values', () => {
    expect(messages(fee({ now }))).toEqual([]);
    expect(
      messages(fee({ other: { ...now, standing: 'DISPUTED', from: '2027-01-01', to: '2027-06-30' } }), {}, ['fee']),
    ).toEqual([]);
  });
});
