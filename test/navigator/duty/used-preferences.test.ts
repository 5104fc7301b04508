import { describe, expect, it } from 'vitest';
import { dutyQuote } from '../../../src/navigator/duty/duty-quote.js';
import { type PreferenceUse, usedBelow, usedPreferences } from '../../../src/navigator/duty/used-preferences.js';
import { makePlan } from '../../../src/navigator/make-plan.js';
import type { Step } from '../../../src/navigator/plan.js';
import type { PlanRequest } from '../../../src/navigator/plan-request.js';
import { english } from '../../messages/english.js';
import { ask, type Drafts } from '../world.js';
import { binding, dutyWorld, layer, mfn, preference, type Rules } from './duty-world.js';

function used(rules: Rules) {
  const facts = dutyWorld(rules);
  const duty = dutyQuote(
    facts,
    ask(),
    Object.keys(rules).map((id) => binding(facts, id)),
    [],
  );
  return [...usedPreferences(ask(), duty, []).keys()];
}

it.each<[string, Rules, string[]]>([
  ['the preference that is the best', { mfn: mfn(5), pref: preference(0) }, ['pref']],
  ['nothing where MFN is as good', { mfn: mfn(0), pref: preference(0) }, []],
  ['nothing where a preference needs no proof', { mfn: mfn(5), pref: preference(0, { REQUIRES: [] }) }, []],
  ['the relief that lowers the best', { mfn: mfn(5), relief: layer('REPLACE', 1, { kind: 'RELIEF' }) }, ['relief']],
  [
    'the relief from a duty that is not known',
    { mfn: { kind: 'MFN' }, relief: { kind: 'RELIEF', effect: 'EXEMPT', on: 'RUNNING_TOTAL' } },
    ['relief'],
  ],
  ['nothing of an additional duty that is not known', { mfn: mfn(5), extra: { kind: 'ADDITIONAL_DUTY' } }, []],
  ['nothing of a layer that raises it', { mfn: mfn(5), extra: layer('ADD', 1) }, []],
  ['nothing where nothing is known', {}, []],
])('The best choices need the proofs of %s', (_, rules, expected) => {
  expect(used(rules)).toEqual(expected);
});

const use: PreferenceUse = { saves: 'YES', least: 5, most: 5, base: 'CUSTOMS_VALUE', amount: undefined };

it('A preference of national lines is used once, regardless of the line; other rules on them require nothing', () => {
  const facts = dutyWorld({ mfn: mfn(5), pref: preference(0) });
  const lines = ['hs/3304', 'hs/330499'].flatMap((at) => ['mfn', 'pref'].map((id) => binding(facts, id, { at })));
  expect(usedBelow([], lines, new Map([['pref', use]])).map(({ rule, through }) => [rule.id, through.id])).toEqual([
    ['pref', 'hs/3304'],
  ]);
});

/** The first reason, without the scope of the rule. */
const asked = ({ because }: Step): string => english(because[0]?.text ?? '').split(' This rule covers')[0] ?? '';

/** How a plan asks for the origin declaration of the preference. */
function proofIn(rules: Rules, question: Partial<PlanRequest> = {}, ...more: readonly Drafts[]): readonly string[] {
  const { schedule } = makePlan(dutyWorld(rules, ...more), ask(question));
  const proof = schedule.steps.find(({ id }) => id === 'proof/a');
  return proof === undefined ? [] : [proof.status, asked(proof)];
}

const ifUsed = (rule: string) => `This is needed only if the plan uses the benefit of this rule: ${rule}.`;

describe('The paper of a preference', () => {
  it('says what using it saves', () => {
    expect(proofIn({ mfn: mfn(6.5), pref: preference(0) })).toEqual([
      'REQUIRED',
      `${ifUsed('pref')} Using it saves 6.5 percentage points of the customs value.`,
    ]);
  });

  it('says it in money where the value of the consignment is known', () => {
    const consignment = { value: { amount: 12_000, currency: 'EUR' } };
    expect(proofIn({ mfn: mfn(6.5), pref: preference(2) }, { consignment })).toEqual([
      'REQUIRED',
      `${ifUsed('pref')} Using it saves 4.5 percentage points of the customs value, about EUR 540 on this consignment.`,
    ]);
  });

  it.each<[string, Rules]>([
    [
      'another one is better',
      { mfn: mfn(5), pref: preference(3), other: preference(0, { UNDER: 'agreement/b', REQUIRES: [] }) },
    ],
    ['MFN is as low', { mfn: mfn(0), pref: preference(0) }],
    ['both are topped up to one total', { mfn: mfn(5), pref: preference(0), extra: layer('TOP_UP_TO', 12.5) }],
  ])('is not asked for where %s', (_, rules) => {
    expect(proofIn(rules)).toEqual([]);
  });

  it('is only advised where no MFN rate is on record, so that nobody knows what it saves', () => {
    const rules = { mfn: { kind: 'MFN' }, pref: preference(0) } as const;
    expect(proofIn(rules)).toEqual([
      'OPTIONAL',
      `${ifUsed('pref')} What using it saves is not known, so this is only advised.`,
    ]);
  });

  it('depends on the national line where the saving does', () => {
    const lines: Drafts = {
      ProductClass: {
        'cn/33049900': { PART_OF: 'hs/330499', scheme: 'cn' },
        'cn/33049910': { PART_OF: 'hs/330499', scheme: 'cn' },
      },
    };
    const rules: Rules = {
      low: mfn(0, { COVERS: 'cn/33049900' }),
      high: mfn(8, { COVERS: 'cn/33049910' }),
      pref: preference(0),
    };
    const [status, said] = proofIn(rules, {}, lines);
    expect(status).toBe('CONDITIONAL');
    expect(said).toContain('What using it saves depends on the national tariff line.');
  });

  it('says what a treaty rate saves of the royalty', () => {
    const facts = dutyWorld({
      domestic: { area: 'TAX', kind: 'WITHHOLDING', rate: 20, COVERS: 'class/technology' },
      treaty: {
        area: 'TAX',
        kind: 'WITHHOLDING',
        rate: 10,
        COVERS: 'class/technology',
        UNDER: 'agreement/a',
        REQUIRES: { node: 'proof/a', force: 'IF_USED' },
      },
    });
    const { schedule } = makePlan(facts, ask({ classId: 'class/technology', mode: 'LICENCE' }));
    expect(schedule.steps.map((step) => [step.status, asked(step)])).toEqual([
      ['REQUIRED', `${ifUsed('treaty')} Using it saves 10 percentage points of the royalty.`],
    ]);
  });
});
