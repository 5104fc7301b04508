import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeChecks } from '../../src/changesets/review/change-checks.js';
import { link, put as node } from '../../src/graph/derived/statements.js';
import type { ChangeInput } from '../../src/knowledge/changes/change-input.js';
import { checks } from '../../src/knowledge/checks/checks.js';
import { english } from '../messages/english.js';
import { seen } from './drafts.js';
import { by, openWorld, person, type World } from './world.js';

const editor = person('Ed', 'editor', 'country/VN', 'country/DE', 'bloc/EU', 'commons');

const put = (type: string, id: string, values: { readonly [name: string]: unknown }): ChangeInput => ({
  put: { type, id, values: JSON.parse(JSON.stringify(values)) },
});
const cites = { source: 'source/gazette', locator: 'p. 2', confidence: 'OFFICIAL' };
const rule = { name: 'R', area: 'LABELLING', side: 'IMPORT', appliesIn: 'country/VN', covers: 'hs/33' };
const rate = {
  name: 'Duty',
  area: 'DUTY',
  side: 'IMPORT',
  kind: 'MFN',
  appliesIn: 'country/VN',
  covers: 'hs/33',
  cites,
};
const act = { name: 'Act', area: 'LABELLING', side: 'IMPORT' };

/** A breach of a rule: the changes, the number of the faulty one, and a part of the message. */
interface Breach {
  readonly changes: readonly ChangeInput[];
  readonly change?: number;
  readonly says: string;
}

const breaches: Readonly<Record<string, Breach>> = {
  'id-is-readable': {
    changes: [put('Source', 'Source 1', { name: 'S', kind: 'NEWS' })],
    change: 1,
    says: 'The ID "Source 1" does not have the form',
  },
  'country-is-its-code': {
    changes: [put('Country', 'country/VN', { code: 'XX' })],
    change: 1,
    says: '"code" of "country/VN" is XX.',
  },
  'end-exists': {
    changes: [{ link: { from: 'vn/decree-46', field: 'requires', to: 'vn/nothing', values: { force: 'MUST' } } }],
    change: 1,
    says: 'there is no node with the ID "vn/nothing"',
  },
  'end-is-allowed': {
    changes: [{ link: { from: 'vn/decree-46', field: 'covers', to: 'country/VN' } }],
    change: 1,
    says: '"country/VN" is of type Country, but "covers" accepts only ProductClass.',
  },
  'relation-count': {
    changes: [
      put('Source', 'source/other', { name: 'S', kind: 'NEWS' }),
      { unlink: { from: 'vn/label', field: 'atStage', to: 'stage/entry' } },
    ],
    change: 2,
    says: '"vn/label" has too few relations "atStage".',
  },
  'source-is-present': {
    changes: [{ unlink: { from: 'vn/decree-46', field: 'cites', to: 'source/gazette' } }],
    change: 1,
    says: '"vn/decree-46" cites no source.',
  },
  'period-is-in-order': {
    changes: [{ end: { id: 'vn/decree-46', on: '2025-12-31' } }],
    change: 1,
    says: '"validTo" (31 December 2025) is before "validFrom" (1 January 2026).',
  },
  'validity-is-within': {
    changes: [
      put('Regulation', 'vn/decree-46-art-2', { ...act, validFrom: '2025-06-01', partOf: 'vn/decree-46', cites }),
    ],
    change: 1,
    says: '"vn/decree-46-art-2" begins on 1 June 2025, before "vn/decree-46" begins on 1 January 2026.',
  },
  'periods-are-apart': {
    changes: [{ link: { from: 'country/DE', field: 'memberOf', to: 'bloc/EU', values: { from: '1990-01-01' } } }],
    change: 1,
    says: '"memberOf" from "country/DE" to "bloc/EU" is stated twice for the same days (see the published knowledge base).',
  },
  'rates-are-apart': {
    changes: [
      put('CustomsRule', 'vn/duty/mfn/33', { ...rate, rate: 10, validFrom: '2026-06-01', validTo: '2027-12-31' }),
      put('CustomsRule', 'vn/duty/mfn/33-2028', { ...rate, rate: 5, validFrom: '2027-12-31' }),
    ],
    change: 2,
    says: '"vn/duty/mfn/33-2028" and "vn/duty/mfn/33" (change 1) are both MFN rates of one market for one class on the same days.',
  },
  'deciding-trait-exists': {
    changes: [
      put('Trait', 'trait/at-risk', { name: 'R', question: 'R?', kind: 'YES_NO', subject: 'SHIPMENT' }),
      {
        link: {
          from: 'country/DE',
          field: 'customsTerritoryOf',
          to: 'bloc/EU',
          values: { areas: ['DUTY'], trait: 'trait/at-risk' },
        },
      },
    ],
    change: 2,
    says: '"dependsOn" of "country/DE" has no characteristic "trait/at-risk"',
  },
  'bands-meet': {
    changes: [
      put('Trait', 'trait/worth', { name: 'W', question: 'W?', kind: 'AMOUNT', subject: 'SHIPMENT', unit: 'USD' }),
      put('Regulation', 'vn/decree-46-low', {
        ...act,
        partOf: 'vn/decree-46',
        triggeredBy: { node: 'trait/worth', max: 150 },
        cites,
      }),
      put('Regulation', 'vn/decree-46-high', {
        ...act,
        partOf: 'vn/decree-46',
        triggeredBy: { node: 'trait/worth', min: 150 },
        cites,
      }),
    ],
    change: 3,
    says: '"vn/decree-46-low" ends at 150 and "vn/decree-46-high" begins at 150 (change 2).',
  },
  'formula-fits-rate': {
    changes: [put('CustomsRule', 'vn/duty/mfn/33', { ...rate, rate: 5, formula: '6 %', validFrom: '2026-01-01' })],
    change: 1,
    says: 'The formula of "vn/duty/mfn/33" ("6 %") states 6 %, but its rate is 5 %.',
  },
  'quota-is-asked': {
    changes: [
      put('CustomsRule', 'vn/duty/mfn/33-quota', { ...rate, rate: 0, quotaVolume: 5, validFrom: '2026-01-01' }),
    ],
    change: 1,
    says: '"vn/duty/mfn/33-quota" has a quota, but no condition that asks whether it is available.',
  },
  'number-is-not-negative': {
    changes: [put('Formality', 'vn/label', { days: { typical: -1 } })],
    change: 1,
    says: '"days.typical" is -1',
  },
  'range-is-in-order': {
    changes: [put('Formality', 'vn/label', { days: { min: 9, max: 3 } })],
    change: 1,
    says: 'are not in ascending order',
  },
  'url-is-web-address': {
    changes: [put('Source', 'source/gazette', { url: 'gazette' })],
    change: 1,
    says: '"url": "gazette" is not a web address.',
  },
  'rule-has-scope': {
    changes: [{ unlink: { from: 'vn/decree-46', field: 'covers', to: 'hs/33' } }],
    change: 1,
    says: '"vn/decree-46" has no "covers".',
  },
  'partial-scope-has-words': {
    changes: [put('Regulation', 'vn/decree-46', { scopeIsPartial: true })],
    change: 1,
    says: '"vn/decree-46" has "scopeIsPartial" and no "scopeNote".',
  },
  'no-cycle-of-prerequisites': {
    changes: [
      { link: { from: 'vn/label', field: 'needs', to: 'certification/good-practice' } },
      { link: { from: 'certification/good-practice', field: 'needs', to: 'vn/label' } },
    ],
    says: 'The relation "needs" forms a circle: ',
  },
  'nothing-in-use-is-removed': {
    changes: [{ remove: { id: 'need/papers' } }],
    change: 1,
    says: '"need/papers" is in use by "certification/good-practice"',
  },
  'changes-something': {
    changes: [put('Regulation', 'vn/decree-46', { side: 'IMPORT' })],
    says: 'The changeset makes no difference',
  },
  'requirement-is-placed': {
    changes: [{ unlink: { from: 'vn/label', field: 'raises', to: 'need/papers' } }],
    change: 1,
    says: '"vn/label" has no "raises".',
  },
  'rule-is-dated': {
    changes: [put('Regulation', 'vn/undated', { ...rule, cites })],
    change: 1,
    says: '"vn/undated" has no "validFrom".',
  },
  'programme-is-usable': {
    changes: [put('SupportProgram', 'program/p', { name: 'P', kind: 'GRANT', openTo: 'country/VN', cites })],
    change: 1,
    says: '"program/p" has no "atStage" or "funds".',
  },
  'nothing-is-loose': {
    changes: [put('Authority', 'authority/lonely', { name: 'A' })],
    change: 1,
    says: '"authority/lonely" has no relation to any other node.',
  },
  'nothing-reaches-back': {
    changes: [{ end: { id: 'vn/decree-46', on: '2026-03-01' } }],
    change: 1,
    says: '"validTo" is set to 1 March 2026, which is in the past.',
  },
  'source-is-renewed': {
    changes: [put('Regulation', 'vn/decree-46', { citation: 'x' })],
    change: 1,
    says: '"vn/decree-46" changes without a new citation.',
  },
  'confidence-holds': {
    changes: [
      { link: { from: 'vn/decree-46', field: 'cites', to: 'source/gazette', values: { confidence: 'SECONDARY' } } },
    ],
    change: 1,
    says: '"vn/decree-46" had an official source and no longer has one.',
  },
  'replaced-is-not-ended': {
    changes: [
      put('Regulation', 'vn/decree-47', {
        ...act,
        validFrom: '2026-12-01',
        replaces: { node: 'vn/decree-46', from: '2026-12-01' },
        cites,
      }),
      { end: { id: 'vn/decree-46', on: '2026-12-31' } },
    ],
    change: 2,
    says: '"vn/decree-46" is given a last day, although "vn/decree-47" acts on it ("replaces").',
  },
  'what-bound-is-ended': {
    changes: [{ remove: { id: 'vn/decree-46' } }],
    change: 1,
    says: '"vn/decree-46" is removed although it may have taken effect.',
  },
  'requirement-is-asked-for': {
    changes: [
      put('Regulation', 'vn/decree-46', { citation: 'x' }),
      { unlink: { from: 'vn/decree-46', field: 'requires', to: 'vn/label' } },
    ],
    change: 2,
    says: 'No rule imposes "vn/label" any longer.',
  },
};

/**
 * Seed files and the code that reads a change refuse these before a changeset can contain them; they have tests there.
 */
const elsewhere = [
  'can-be-read',
  'id-is-unique',
  'edge-is-unique',
  'named-field-exists',
  'trigger-fits-trait',
  'option-names-fit',
  'reading-fits-trait',
  'chosen-claims-are-apart',
  'private-is-example',
];

describe('what a changeset is checked for', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  async function findings(changes: readonly ChangeInput[]) {
    const begun = await world.changesets.create(by(editor), { title: 'T', reason: 'R' });
    return (await world.changesets.check(await world.changesets.addChanges(by(editor), seen(begun), changes))).findings;
  }

  it.each(Object.entries(breaches))('%s', async (id, { changes, change, says }) => {
    const found = (await findings(changes)).filter(({ rule }) => rule === id);
    expect(found.map(({ message }) => english(message)).join('\n')).toContain(says);
    if (change !== undefined) expect(found[0]?.change).toBe(change);
  });

  it('a rate beside one that is published, though the class is not named', async () => {
    const published = { ...rate, covers: 'hs/330499', rate: 10, validFrom: '2026-01-01', validTo: '2026-06-30' };
    await world.seed({
      'rates.yaml': JSON.stringify({
        CustomsRule: [
          { id: 'vn/duty/mfn/330499', ...published },
          { id: 'vn/duty/mfn/330499-2', ...published, validFrom: '2026-07-01', validTo: '2026-12-31' },
        ],
      }),
    });
    const found = await findings([{ end: { id: 'vn/duty/mfn/330499', on: '2026-12-01' } }]);
    const [rival, ...others] = found.filter(({ rule: id }) => id === 'rates-are-apart');
    expect(others).toEqual([]);
    expect(rival).toMatchObject({ level: 'ERROR', change: 1 });
    expect(english(rival?.message ?? '')).toContain('"vn/duty/mfn/330499-2" (the published knowledge base)');
  });

  it('a band beside one that is published, though the other rule is not named', async () => {
    const band = { ...act, partOf: 'vn/decree-50', cites };
    await world.seed({
      'bands.yaml': JSON.stringify({
        Trait: [{ id: 'trait/price', name: 'P', question: 'P?', kind: 'AMOUNT', subject: 'SHIPMENT', unit: 'USD' }],
        Regulation: [
          { id: 'vn/decree-50', ...rule, cites },
          { id: 'vn/decree-50/low', ...band, triggeredBy: { node: 'trait/price', max: 150 } },
          { id: 'vn/decree-50/high', ...band, triggeredBy: { node: 'trait/price', min: 150, minExclusive: true } },
        ],
      }),
    });
    const found = await findings([
      put('Regulation', 'vn/decree-50/high', { triggeredBy: { node: 'trait/price', min: 150, minExclusive: false } }),
    ]);
    const [gap, ...others] = found.filter(({ rule: id }) => id === 'bands-meet');
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ level: 'ERROR', change: 1 });
    expect(english(gap?.message ?? '')).toContain('begins at 150 (the published knowledge base). Both include');
  });

  it('every rule has a case, here or where facts are read', () => {
    const cycles = checks.map(({ id }) => id).filter((id) => id.startsWith('no-cycle'));
    const covered = new Set([...Object.keys(breaches), ...elsewhere, ...cycles]);
    expect(changeChecks.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });

  it('finds nothing in a sound change that cites its source', async () => {
    const changes = [
      put('Regulation', 'vn/decree-46', {
        citation: '46/2026',
        cites: { source: 'source/gazette', locator: 'p. 9', confidence: 'OFFICIAL' },
      }),
    ];
    expect(await findings(changes)).toEqual([]);
  });

  it('removes together what belongs together, and keeps what another rule requires', async () => {
    const found = await findings([{ remove: { id: 'vn/decree-46' } }, { remove: { id: 'vn/label' } }]);
    expect(found.map(({ rule }) => rule)).toEqual(['what-bound-is-ended']);
  });

  it('allows the removal of a rule that has not begun', async () => {
    const begun = await world.changesets.create(by(editor), { title: 'T', reason: 'R' });
    const coming = put('Regulation', 'vn/coming', { ...rule, validFrom: '2027-01-01', cites });
    const drafted = await world.changesets.addChanges(by(editor), seen(begun), [coming]);
    const submitted = await world.changesets.submit(by(editor), seen(drafted), []);
    await world.changesets.publish(by(person('Rev', 'reviewer', 'country/VN')), seen(submitted));
    expect(await findings([{ remove: { id: 'vn/coming' } }])).toEqual([]);
  });

  it('does not blame a relationship that ends for the day on which it began', async () => {
    const member = { id: 'country/DE', field: 'memberOf', to: 'bloc/EU', on: '2027-12-31' };
    expect((await findings([{ end: member }])).filter(({ rule }) => rule === 'nothing-reaches-back')).toEqual([]);
  });

  it('keeps what firms hold, and names none of them', async () => {
    const id = 'certification/good-practice';
    await world.graph.transaction(async ({ write }) => {
      await write(node.Company, { rows: [{ id: 'company/secret', properties: { name: 'A firm' } }] });
      await write(link.HOLDS, { rows: [{ from: 'company/secret', to: id, key: '', properties: {} }] });
    });
    const asked = ['vn/decree-46', 'eu/act-1223'].map(
      (from): ChangeInput => ({ unlink: { from, field: 'requires', to: id } }),
    );
    const found = await findings([...asked, { remove: { id } }]);
    expect(
      found.filter(({ rule }) => rule === 'nothing-in-use-is-removed').map(({ message }) => english(message)),
    ).toEqual([`"${id}" is in use by companies. Remove those relations first, or end the node on a day.`]);
  });

  it('does not blame a change for what was there before', async () => {
    const changes = [put('Source', 'source/gazette', { publisher: 'The state' })];
    expect((await findings(changes)).filter(({ level }) => level === 'ERROR')).toEqual([]);
  });
});
