import { describe, expect, test } from 'vitest';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import type { Draft, Drafts } from '../world.js';
import { asking, days, scheduled, statusesOf, stepIn, textsOf } from './scheduled.js';

const holding = (requirement: string, validTo?: string): Partial<PlanRequest> => ({
  company: { holds: [validTo === undefined ? { requirement } : { requirement, validTo }] },
});

describe('what the firm holds', () => {
  const drafts: Drafts[] = [
    asking('cert'),
    {
      Certification: {
        cert: { name: 'GMP', days: days(90), NEEDS: 'audit', cost: { typical: 5, currency: 'EUR', per: 'ONCE' } },
      },
      Formality: { audit: { days: days(10) } },
    },
  ];

  test('is satisfied: it adds no days, and what is only needed for it is not in the plan', () => {
    const plan = scheduled(drafts, holding('cert'));
    expect(statusesOf(plan)).toBe('cert: SATISFIED');
    expect(plan.duration.typical).toBe(0);
    expect(stepIn(plan, 'cert')).toMatchObject({
      days: days(0),
      earliestStart: 0,
      earliestFinish: 0,
      critical: false,
      dependsOn: [],
      creditedBy: { certification: { id: 'cert' }, effect: 'HELD' },
    });
    expect(textsOf(plan, 'cert')).toContain('The company already holds this.');
  });

  test('is read from the profile of the firm too', () => {
    const profile = { Company: { firm: { HOLDS: { node: 'cert', validTo: '2027-01-01' } } } };
    const plan = scheduled([...drafts, profile], { company: { id: 'firm', holds: [] } });
    expect(statusesOf(plan)).toBe('cert: SATISFIED');
    expect(textsOf(plan, 'cert')).toContain('The company already holds this (valid until 1 January 2027).');
  });

  test.each([
    ['counts on its last day', '2026-11-11', 'SATISFIED'],
    ['does not count when it ends before the day on which it would be done', '2026-11-10', 'REQUIRED'],
    ['does not count when it has ended', '2026-10-31', 'REQUIRED'],
  ])('%s', (_, validTo, expected) => {
    expect(stepIn(scheduled(drafts, holding('cert', validTo)), 'cert').status).toBe(expected);
  });

  test('states as a reason that it ends too early', () => {
    expect(textsOf(scheduled(drafts, holding('cert', '2026-11-10')), 'cert')).toContain(
      '"GMP", which the company holds, expires on 10 November 2026, before this would be done (11 November 2026).',
    );
  });

  test('must be valid on the day that other holdings make possible', () => {
    const held = [
      { requirement: 'cert', validTo: '2026-11-05' },
      { requirement: 'audit', validTo: '2026-11-05' },
    ];
    expect(stepIn(scheduled(drafts, { company: { holds: held } }), 'cert').status).toBe('SATISFIED');
  });

  test('also counts for what it meets', () => {
    const other: Drafts = { Certification: { iso: { name: 'ISO 22716', MEETS: 'cert' } } };
    const plan = scheduled([...drafts, other], holding('iso'));
    expect(stepIn(plan, 'cert')).toMatchObject({ status: 'SATISFIED', creditedBy: { certification: { id: 'iso' } } });
    expect(textsOf(plan, 'cert')).toContain('The company holds "ISO 22716", which meets this.');
  });

  test('keeps a prerequisite that something else needs', () => {
    const more = { Regulation: { more: { ...asking('audit').Regulation?.law } } };
    expect(statusesOf(scheduled([...drafts, more], holding('cert')))).toBe('audit: REQUIRED, cert: SATISFIED');
  });

  test('of two, the one that lasts longer counts', () => {
    const question = { company: { holds: [holding('cert', '2026-11-02'), holding('cert', '2027-11-02')] } };
    const holds = question.company.holds.flatMap((each) => each.company?.holds ?? []);
    expect(stepIn(scheduled(drafts, { company: { holds } }), 'cert').status).toBe('SATISFIED');
  });
});

/**
 * A step of 40 days that a rule of the EU requires, of which Germany is a member, and an arrangement with Korea about
 * it.
 */
const recognised = (arrangement: Draft<'Recognition'>, ...more: Drafts[]): Drafts[] => [
  {
    Bloc: { 'bloc/EU': { name: 'European Union' } },
    Country: { 'country/DE': { MEMBER_OF: 'bloc/EU' }, 'country/KR': { name: 'South Korea' }, 'country/US': {} },
    Regulation: { law: { APPLIES_IN: 'bloc/EU', COVERS: 'hs/3304', REQUIRES: 'approval' } },
    Formality: { approval: { days: days(40), NEEDS: 'file' }, file: { days: days(3) } },
    Certification: { kc: { name: 'KC mark' } },
    Recognition: {
      mra: {
        name: 'The arrangement',
        ISSUED_IN: 'country/KR',
        HONOURED_IN: 'bloc/EU',
        CREDITS: 'approval',
        ...arrangement,
      },
    },
  },
  ...more,
];

const statusWith = (arrangement: Draft<'Recognition'>, question?: Partial<PlanRequest>, ...more: Drafts[]) =>
  stepIn(scheduled(recognised(arrangement, ...more), question), 'approval').status;

describe('a recognition', () => {
  test('of full effect that needs no certificate credits the step, and what is only needed for it is not in the plan', () => {
    const plan = scheduled(recognised({ effect: 'FULL' }));
    expect(statusesOf(plan)).toBe('approval: CREDITED');
    expect(stepIn(plan, 'approval')).toMatchObject({
      days: days(0),
      creditedBy: { recognition: { id: 'mra' }, effect: 'FULL' },
    });
    expect(textsOf(plan, 'approval')).toContain(
      'Work done in the country of origin (South Korea) is accepted at the destination (European Union). Basis: The arrangement. Nothing is left to do.',
    );
  });

  test.each([
    ['not what is issued elsewhere', { ISSUED_IN: 'country/US' }, {}, 'REQUIRED'],
    ['what is issued where the firm is based', { ISSUED_IN: 'country/US' }, { seat: 'country/US' }, 'CREDITED'],
    ['what is issued where the goods leave', { ISSUED_IN: 'country/US' }, { dispatch: 'country/US' }, 'CREDITED'],
    ['not what is honoured elsewhere', { HONOURED_IN: 'country/US' }, {}, 'REQUIRED'],
    ['not the other way round', { ISSUED_IN: 'bloc/EU', HONOURED_IN: 'country/KR' }, {}, 'REQUIRED'],
    ['not before it is in force', { inForceFrom: '2026-11-02' }, {}, 'REQUIRED'],
    ['from its first day', { inForceFrom: '2026-11-01' }, {}, 'CREDITED'],
    ['not after its end', { inForceTo: '2026-10-31' }, {}, 'REQUIRED'],
    ['not when it ends before the day on which the step would be done', { inForceTo: '2026-11-03' }, {}, 'REQUIRED'],
    ['on its last day', { inForceTo: '2026-11-04' }, {}, 'CREDITED'],
    ['classes that it is about', { COVERS: 'class/goods' }, {}, 'CREDITED'],
    ['not other classes', { COVERS: 'class/services' }, {}, 'REQUIRED'],
  ] as const)('credits %s', (_, arrangement, question, expected) => {
    expect(statusWith(arrangement, question)).toBe(expected);
  });

  test('that accepts a certificate credits the firm that holds it while that is valid', () => {
    const arrangement = { effect: 'FULL', ACCEPTS: 'kc' } as const;
    expect(statusWith(arrangement)).toBe('REQUIRED');
    expect(statusWith(arrangement, holding('kc'))).toBe('CREDITED');
    expect(statusWith(arrangement, holding('kc', '2026-11-03'))).toBe('REQUIRED');
  });

  test.each([
    ['FULL', 'A company does not need to do this if it holds one of these: KC mark'],
    ['TEST_REPORT', 'Test reports of a company are accepted if it holds one of these: KC mark'],
    ['PARTIAL', 'There is less of this to do for a company that holds one of these: KC mark'],
  ] as const)('of effect %s names the certificate that would be accepted', (effect, relief) => {
    expect(textsOf(scheduled(recognised({ effect, ACCEPTS: 'kc' })), 'approval')).toContain(
      `${relief}. Basis: The arrangement.`,
    );
  });

  test.each([
    ['saves the days that it says', { effect: 'TEST_REPORT', CREDITS: { node: 'approval', daysSaved: 10 } }, days(30)],
    ['never saves more than there are', { effect: 'PARTIAL', CREDITS: { node: 'approval', daysSaved: 99 } }, days(0)],
    ['leaves the days where it does not say how many', { effect: 'TEST_REPORT' }, days(40)],
  ] as const)('of a test report or a part reduces the step, and %s', (_, arrangement, expected) => {
    const plan = scheduled(recognised(arrangement));
    expect(statusesOf(plan)).toBe('file: REQUIRED, approval: REDUCED');
    expect(stepIn(plan, 'approval')).toMatchObject({ days: expected, creditedBy: { effect: arrangement.effect } });
    expect(plan.duration.typical).toBe(3 + expected.typical);
  });

  test('says that how many days it saves is not known', () => {
    expect(textsOf(scheduled(recognised({ effect: 'TEST_REPORT' })), 'approval')).toContain(
      'Test reports from the country of origin (South Korea) are accepted at the destination (European Union). Basis: The arrangement. It is not known how many days this saves.',
    );
  });

  test('that recognises nothing credits nothing, and says so', () => {
    const plan = scheduled(recognised({ effect: 'NONE' }));
    expect(stepIn(plan, 'approval')).toMatchObject({ status: 'REQUIRED', creditedBy: undefined, days: days(40) });
    expect(textsOf(plan, 'approval')).toContain(
      'This arrangement only states an intent and recognises nothing: The arrangement.',
    );
  });

  test('credits the step only when every rule that asks for it is covered, otherwise it is reduced', () => {
    const national = {
      Regulation: { act: { APPLIES_IN: 'country/DE', COVERS: 'hs/3304', REQUIRES: 'approval' } },
    } as const;
    const home = {
      Regulation: { home: { side: 'EXPORT', APPLIES_IN: 'country/KR', COVERS: 'hs/3304', REQUIRES: 'approval' } },
    } as const;
    expect(statusWith({ effect: 'FULL' }, {}, national)).toBe('CREDITED');
    expect(statusWith({ effect: 'FULL' }, {}, home)).toBe('REDUCED');
  });

  test('leaves a conditional step conditional when it only reduces it', () => {
    const conditional = {
      Trait: { 'trait/x': {} },
      Regulation: { law: { APPLIES_IN: 'bloc/EU', COVERS: 'hs/3304', REQUIRES: 'approval', TRIGGERED_BY: 'trait/x' } },
    } as const;
    expect(statusWith({ effect: 'PARTIAL' }, {}, conditional)).toBe('CONDITIONAL');
    expect(statusWith({ effect: 'FULL' }, {}, conditional)).toBe('CREDITED');
  });

  test('comes after what the firm holds itself', () => {
    expect(statusWith({ effect: 'FULL' }, holding('approval'))).toBe('SATISFIED');
  });

  test('is used when what the firm holds ends too early', () => {
    expect(statusWith({ effect: 'FULL' }, holding('approval', '2026-11-02'))).toBe('CREDITED');
  });

  test('is among the sources of the step', () => {
    const cited = {
      Source: { oj: {} },
      Recognition: {
        mra: { ISSUED_IN: 'country/KR', HONOURED_IN: 'bloc/EU', CREDITS: 'approval', CITES: 'oj' },
      },
    } as const;
    const [citation] = stepIn(scheduled([...recognised({}), cited]), 'approval').sources;
    expect(citation?.source.id).toBe('oj');
  });
});
