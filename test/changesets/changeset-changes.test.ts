import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChangeInput } from '../../src/knowledge/changes/change-input.js';
import { revisions } from '../../src/knowledge/history/revision.js';
import { publishedSnapshot } from '../../src/knowledge/snapshots/published-snapshot.js';
import { code, draftsIn, put, seen, suspension } from './drafts.js';
import { by, emil, linh, minh, openWorld, person, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const { drafted, submitted } = draftsIn(() => world);

describe('a changeset', () => {
  it('publishes the last statement about a relationship, and nothing of earlier ones', async () => {
    const cites = (values: { [name: string]: string }): ChangeInput => ({
      link: { from: 'vn/decree-46', field: 'cites', to: 'source/gazette', values: { locator: 'no. 9', ...values } },
    });
    const first = await submitted(cites({ confidence: 'OFFICIAL', says: 'ten days' }));
    await world.changesets.publish(by(minh), seen(first));
    const second = await submitted(
      cites({ confidence: 'SECONDARY', says: 'five days' }),
      cites({ confidence: 'OFFICIAL' }),
    );
    await world.changesets.publish(by(minh), seen(second));
    const made = await revisions.by(world.graph, 'sequence', [3], { first: 10 });
    const locator = 'no. 9';
    expect(made.find(({ kind }) => kind === 'CHANGED')).toMatchObject({
      before: { locator, confidence: 'OFFICIAL', says: 'ten days' },
      after: { locator, confidence: 'OFFICIAL' },
    });
    const snapshot = publishedSnapshot(world.graph);
    await snapshot.load(['vn/decree-46']);
    const stated = snapshot.out('vn/decree-46').filter(({ properties }) => properties.locator === locator);
    expect(stated.map(({ properties }) => properties)).toEqual([{ locator, confidence: 'OFFICIAL' }]);
  });

  it('drops the precision of a day that is set again', async () => {
    const citing = { rule: 'source-is-renewed', reason: 'w' };
    const publish = async (validFrom: string) => {
      const words = [citing, { rule: 'nothing-reaches-back', reason: 'w' }];
      const handed = await world.changesets.submit(
        by(linh),
        seen(await drafted(put('vn/decree-46', 'Regulation', { validFrom }))),
        words,
      );
      await world.changesets.publish(by(minh), seen(handed));
      const snapshot = publishedSnapshot(world.graph);
      await snapshot.load(['vn/decree-46']);
      const { validFrom: day, validFromPrecision: precision } = snapshot.node('vn/decree-46')?.values ?? {};
      return { day, precision };
    };
    expect(await publish('2026-02')).toEqual({ day: '2026-02-01', precision: 'MONTH' });
    expect(await publish('2026-02-07')).toEqual({ day: '2026-02-07', precision: undefined });
    expect(await publish('unknown')).toEqual({ day: undefined, precision: 'UNKNOWN' });
    expect(await publish('2026-02-07')).toEqual({ day: '2026-02-07', precision: undefined });
  });

  it('publishes a text in a group by language, and a plain one as English', async () => {
    const published = async (window: string | object) => {
      const handed = await submitted(put('vn/label', 'Formality', { recurs: { per: 'ITEM', window } }));
      await world.changesets.publish(by(minh), seen(handed));
      const [made] = await revisions.by(world.graph, 'about', ['vn/label'], { first: 1 });
      const snapshot = publishedSnapshot(world.graph);
      await snapshot.load(['vn/label']);
      return [snapshot.node('vn/label')?.values.recurs, made?.before?.recurs, made?.text];
    };
    const plain = { per: 'ITEM', window: { en: 'by 1 April' } };
    expect(await published('by 1 April')).toEqual([
      plain,
      null,
      '"Label in Vietnamese" (vn/label): recurrence is set to basis per item and time window (en) "by 1 April".',
    ]);
    const translated = { per: 'ITEM', window: { en: 'by 1 April', ko: '4월 1일까지' } };
    expect((await published(translated.window)).slice(0, 2)).toEqual([translated, plain]);
    expect((await published('by 1 May'))[0]).toEqual({ per: 'ITEM', window: { en: 'by 1 May' } });
  });

  it('lets no node change its type, even if it is removed first', async () => {
    const values = { name: 'Label', atStage: 'stage/entry' };
    const draft = await drafted(suspension);
    const failure = await world.changesets
      .addChanges(by(linh), seen(draft), [{ remove: { id: 'vn/label' } }, put('vn/label', 'Certification', values)])
      .catch(({ message }: Error) => message);
    expect(failure).toBe(
      'The changes are not valid. Change 2: "vn/label" is of type Formality and cannot become a node of type Certification. Use another ID.',
    );
  });

  it('asks which one is meant if a relationship exists several times', async () => {
    const cites = (locator: string): ChangeInput => ({
      link: { from: 'vn/decree-46', field: 'cites', to: 'source/gazette', values: { locator, confidence: 'OFFICIAL' } },
    });
    const draft = await drafted(cites('p. 1'), cites('p. 2'));
    const unlink = { from: 'vn/decree-46', field: 'cites', to: 'source/gazette' };
    const failure = await world.changesets
      .addChanges(by(linh), seen(draft), [{ unlink }])
      .catch(({ message }: Error) => message);
    expect(failure).toContain(
      '"vn/decree-46" has 3 relations "cites" to "source/gazette". State which one, with about and locator in values.',
    );
    const left = await world.changesets.addChanges(by(linh), seen(draft), [
      { unlink: { ...unlink, values: { locator: 'p. 2' } } },
    ]);
    expect(left.size).toBe(3);
  });

  it('names the fact that needs another desk', async () => {
    const begun = await world.changesets.create(by(linh), { title: 'T', reason: 'R' });
    const alone = put('source/new', 'Source', { name: 'S', kind: 'NEWS' });
    await expect(world.changesets.addChanges(by(linh), seen(begun), [suspension, alone])).rejects.toThrow(
      'It requires the role editor at commons (for "source/new") and country/VN (for "vn/resolution-9").',
    );
  });

  it.each<[what: string, changes: ChangeInput[]]>([
    [
      'moves one here',
      [
        { unlink: { from: 'vn/decree-46', field: 'appliesIn', to: 'country/VN' } },
        { link: { from: 'vn/decree-46', field: 'appliesIn', to: 'bloc/EU' } },
      ],
    ],
    ['takes one away', [{ remove: { id: 'vn/decree-46' } }]],
  ])('cannot change a rule of another desk if it %s', async (_, changes) => {
    const begun = await world.changesets.create(by(emil), { title: 'Decree 46', reason: 'It is ours' });
    expect(await code(world.changesets.addChanges(by(emil), seen(begun), changes))).toBe('NOT_ALLOWED');
  });

  it('of a rule that acts on another desk’s is that desk’s, too: its days count there', async () => {
    const acting = `cites: { source: source/gazette, confidence: OFFICIAL }
Regulation:
  - { id: eu/act-7, name: Act 7, area: LABELLING, side: MARKET, validFrom: 2027-01-01, appliesIn: bloc/EU, covers: hs/33, suspends: { node: vn/decree-46, from: 2027-01-01 } }`;
    await world.seed({ 'acting.yaml': acting });
    const change = put('eu/act-7', 'Regulation', { validFrom: '2027-02-01' });
    const alone = await world.changesets.create(by(emil), { title: 'Act 7', reason: 'It begins later' });
    expect(await code(world.changesets.addChanges(by(emil), seen(alone), [change]))).toBe('NOT_ALLOWED');
    const both = person('Ana', 'editor', 'country/VN', 'bloc/EU');
    const begun = await world.changesets.create(by(both), { title: 'Act 7', reason: 'It begins later' });
    expect((await world.changesets.addChanges(by(both), seen(begun), [change])).desks).toEqual([
      'bloc/EU',
      'country/VN',
    ]);
  });

  it('removes nothing that something else points at', async () => {
    const removal = await drafted({ remove: { id: 'vn/label' } });
    const failure = await world.changesets.submit(by(linh), seen(removal), []).catch((each: Error) => each.message);
    expect(failure).toContain('"vn/label" is in use by "vn/decree-46"');
  });

  it.each<[string, ChangeInput, string]>([
    ['an unknown field', put('vn/decree-46', 'Regulation', { citatio: 'x' }), 'Did you mean "citation"'],
    ['a node that is not there', { remove: { id: 'vn/nothing' } }, 'There is no node with the ID "vn/nothing"'],
    ['an end before the start', { end: { id: 'vn/decree-46', on: '2026-13-01' } }, 'Months are 01 to 12.'],
    ['a type that there is not', put('x/y', 'Regulatio', {}), 'Did you mean "Regulation"'],
    [
      'a last day that means none',
      { end: { id: 'vn/decree-46', on: '9999-12-31' } },
      'For a period without an end, leave the last day out.',
    ],
    ['days without end', put('vn/label', 'Formality', { days: { typical: 2147483647 } }), 'The maximum is 1,000,000.'],
    [
      'an amount without end',
      put('vn/label', 'Formality', { cost: { typical: 1e300, currency: 'EUR', per: 'ONCE' } }),
      'The maximum is 1,000,000,000,000,000.',
    ],
    ['a private type', put('company/x', 'Company', { name: 'X' }), 'There is no type "Company" that can be put.'],
    ['a required field that is cleared', put('vn/decree-46', 'Regulation', { area: null }), '"area" cannot be cleared'],
  ])('refuses %s, and says what would be right', async (_, change, message) => {
    const begun = await world.changesets.create(by(linh), { title: 'T', reason: 'R' });
    const failure = await world.changesets
      .addChanges(by(linh), seen(begun), [change])
      .catch((each: Error) => each.message);
    expect(failure).toContain(message);
  });

  it.each(['company/example-test-kitchen', 'product/anything'])('puts nothing under %s, an id of firms', async (id) => {
    const source = put(id, 'Source', { name: 'S', kind: 'OFFICIAL_TEXT', url: 'https://gazette.example/2' });
    const cho = person('Cho', 'editor', 'commons');
    const begun = await world.changesets.create(by(cho), { title: 'T', reason: 'R' });
    const added = world.changesets.addChanges(by(cho), seen(begun), [source]);
    expect(await added.catch((failure: Error) => failure.message)).toContain(
      `The ID "${id}" is reserved for the data of companies.`,
    );
  });
});
