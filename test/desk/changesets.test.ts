import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { readPublished } from '../../src/catalogue/published.js';
import type { ChangeInput } from '../../src/desk/changes/change-input.js';
import type { Changeset } from '../../src/desk/changesets/changeset.js';
import { revisions } from '../../src/desk/history/revision.js';
import { publishedView } from '../../src/desk/surroundings/published-view.js';
import { put as write } from '../../src/graph/generated/write.js';
import { by, emil, linh, minh, openWorld, person, resi, rulesFile, type World } from './world.js';

const resolution = {
  type: 'Regulation',
  id: 'vn/resolution-9',
  values: {
    name: { en: 'Resolution 9' },
    area: 'LABELLING',
    side: 'IMPORT',
    validFrom: '2026-12-01',
    suspends: [{ node: 'vn/decree-46', from: '2026-12-01', to: '2027-03-01' }],
    cites: [{ source: 'source/gazette', locator: 'no. 9', confidence: 'OFFICIAL' }],
  },
} as const;
const suspension: ChangeInput = {
  put: { type: resolution.type, id: resolution.id, values: JSON.parse(JSON.stringify(resolution.values)) },
};
const put = (id: string, type: string, values: { [name: string]: string | object | null }): ChangeInput => ({
  put: { type, id, values: JSON.parse(JSON.stringify(values)) },
});

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const seen = ({ id, version }: Changeset) => ({ id, version });

async function drafted(...changes: ChangeInput[]): Promise<Changeset> {
  const begun = await world.desk.create(by(linh), {
    title: 'Suspend decree 46',
    reason: 'Resolution 9 of the assembly',
  });
  return world.desk.addChanges(by(linh), seen(begun), changes);
}

async function submitted(...changes: ChangeInput[]): Promise<Changeset> {
  const words = ['nothing-reaches-back', 'source-is-renewed', 'requirement-is-placed'].map((rule) => ({
    rule,
    word: 'checked',
  }));
  return world.desk.submit(by(linh), seen(await drafted(...changes)), words);
}

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (failure: { code?: string; message: string }) => failure.code ?? failure.message,
  );

describe('a changeset', () => {
  it('belongs to the desks of what it changes, and is published by a reviewer as the next sequence', async () => {
    const draft = await submitted(suspension);
    expect(draft).toMatchObject({ state: 'IN_REVIEW', desks: ['country/VN'], size: 1 });
    const published = await world.desk.publish(by(minh), seen(draft));
    expect(published).toMatchObject({ state: 'PUBLISHED', sequence: 2 });
    expect(world.announced).toEqual([2]);
    expect((await readPublished(world.graph)).sequence).toBe(2);
    const made = await revisions.by(world.graph, 'sequence', [2], { first: 10 });
    expect(made.map(({ kind, text, markets }) => ({ kind, text, markets })).reverse()).toEqual([
      { kind: 'ADDED', text: 'New regulation: "Resolution 9" (vn/resolution-9).', markets: ['country/VN'] },
      {
        kind: 'ADDED',
        text: '"Resolution 9" (vn/resolution-9) suspends "Decree 46" (vn/decree-46) (from 2026-12-01, to 2027-03-01).',
        markets: ['country/VN'],
      },
      {
        kind: 'ADDED',
        text: '"Resolution 9" (vn/resolution-9) cites "Gazette" (source/gazette) (locator no. 9, confidence OFFICIAL).',
        markets: ['country/VN'],
      },
    ]);
  });

  it('is published once, however often that is asked', async () => {
    const draft = await submitted(suspension);
    const [first, second] = await Promise.all([
      world.desk.publish(by(minh), seen(draft)),
      world.desk.publish(by(minh), seen(draft)),
    ]);
    expect([first?.sequence, second?.sequence]).toEqual([2, 2]);
    expect((await readPublished(world.graph)).sequence).toBe(2);
  });

  it('is not there for other desks while it is not published', async () => {
    const draft = await submitted(suspension);
    expect(await world.desk.find(emil, draft.id)).toBeUndefined();
    expect(await code(world.desk.comment(by(resi), seen(draft), 'hello'))).toBe('UNKNOWN_CHANGESET');
    await world.desk.publish(by(minh), seen(draft));
    expect(await world.desk.find(emil, draft.id)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('takes no change of a fact of another desk, nor one that moves a fact there', async () => {
    const begun = await world.desk.create(by(linh), { title: 'T', reason: 'R' });
    const eu = put('eu/act-1223', 'Regulation', { citation: 'X' });
    expect(await code(world.desk.addChanges(by(linh), seen(begun), [eu]))).toBe('NOT_ALLOWED');
    const move: ChangeInput = { link: { from: 'vn/decree-46', field: 'appliesIn', to: 'bloc/EU' } };
    expect(await code(world.desk.addChanges(by(linh), seen(begun), [move]))).toBe('NOT_ALLOWED');
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    const own = await world.desk.create(by(both), { title: 'T', reason: 'R' });
    expect(await world.desk.addChanges(by(both), seen(own), [move])).toMatchObject({
      desks: ['bloc/EU', 'country/VN'],
    });
  });

  it('takes the desk of what it acts on, wherever it applies itself', async () => {
    const begun = await world.desk.create(by(linh), { title: 'T', reason: 'R' });
    const placed = (id: string, values: object): ChangeInput => ({
      put: { type: 'Regulation', id, values: { ...JSON.parse(JSON.stringify(resolution.values)), ...values } },
    });
    const evil = placed('vn/evil', { appliesIn: 'country/VN', suspends: { node: 'eu/act-1223', from: '2026-12-01' } });
    const reaching: ChangeInput[] = [
      evil,
      { link: { from: 'vn/label', field: 'meets', to: 'eu/label' } },
      { link: { from: 'country/VN', field: 'memberOf', to: 'bloc/EU' } },
    ];
    for (const change of reaching)
      expect(await code(world.desk.addChanges(by(linh), seen(begun), [change]))).toBe('NOT_ALLOWED');
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    const own = await world.desk.create(by(both), { title: 'T', reason: 'R' });
    expect(await world.desk.addChanges(by(both), seen(own), [evil])).toMatchObject({
      desks: ['bloc/EU', 'country/VN'],
    });
  });

  it('takes the desk of what another already acts on to change that', async () => {
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    const joint: ChangeInput = {
      put: {
        type: 'Regulation',
        id: 'vn/joint',
        values: {
          ...JSON.parse(JSON.stringify(resolution.values)),
          appliesIn: 'country/VN',
          suspends: { node: 'eu/act-1223', from: '2026-12-01' },
        },
      },
    };
    const own = await world.desk.create(by(both), { title: 'T', reason: 'R' });
    const draft = await world.desk.addChanges(by(both), seen(own), [joint]);
    const later = put('vn/joint', 'Regulation', { validFrom: '2027-01-01' });
    expect(await code(world.desk.addChanges(by(linh), seen(draft), [later]))).toBe('NOT_ALLOWED');
  });

  it('lets nobody take back in it what others stated of a fact of their desk', async () => {
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    const begun = await world.desk.create(by(both), { title: 'T', reason: 'R' });
    const draft = await world.desk.addChanges(by(both), seen(begun), [
      put('vn/decree-46', 'Regulation', { citation: 'a' }),
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ]);
    const back = put('eu/act-1223', 'Regulation', { citation: null });
    expect(await code(world.desk.addChanges(by(linh), seen(draft), [back]))).toBe('NOT_ALLOWED');
    const own = put('vn/decree-46', 'Regulation', { citation: null });
    expect(await world.desk.addChanges(by(linh), seen(draft), [own])).toMatchObject({ desks: ['bloc/EU'] });
  });

  it('is not reviewed by who wrote a part of it', async () => {
    const me = { ...linh, roles: new Set(['editor', 'reviewer'] as const) };
    const draft = await submitted(suspension);
    expect(await code(world.desk.publish(by(me), seen(draft)))).toBe('OWN_CHANGESET');
  });

  it('keeps its reviews where an edit changes nothing, which is refused', async () => {
    const draft = await submitted(suspension);
    const approved = await world.desk.approve(by(minh), seen(draft));
    expect(await code(world.desk.removeChanges(by(linh), seen(approved), []))).toBe('BAD_INPUT');
    expect(await code(world.desk.describe(by(linh), seen(approved), {}))).toBe('BAD_INPUT');
    expect(await code(world.desk.addChanges(by(linh), seen(approved), []))).toBe('BAD_CHANGE');
    expect(await world.desk.find(linh, draft.id)).toMatchObject({ version: approved.version, approvals: [{}] });
  });

  it('goes back to a draft by an edit, whose review is void', async () => {
    const draft = await submitted(suspension);
    const approved = await world.desk.approve(by(minh), seen(draft));
    expect(approved.approvals).toHaveLength(1);
    const edited = await world.desk.addChanges(by(linh), seen(approved), [
      put('vn/decree-46', 'Regulation', { citation: '46/2026' }),
    ]);
    expect(edited).toMatchObject({ state: 'DRAFT', approvals: [] });
    expect(await code(world.desk.publish(by(minh), seen(edited)))).toBe('WRONG_STATE');
  });

  it('is refused by its version where somebody else wrote it since', async () => {
    const draft = await submitted(suspension);
    await world.desk.comment(by(minh), seen(draft), 'Which article?');
    expect(await code(world.desk.publish(by(minh), seen(draft)))).toBe('STALE_VERSION');
  });

  it('needs the reviewers of every desk that it belongs to', async () => {
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    const begun = await world.desk.create(by(both), { title: 'T', reason: 'R' });
    const changes = [
      put('vn/decree-46', 'Regulation', { citation: 'a' }),
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ];
    const draft = await world.desk.addChanges(by(both), seen(begun), changes);
    const handed = await world.desk.submit(by(both), seen(draft), [
      { rule: 'source-is-renewed', word: 'the same one' },
    ]);
    expect(await code(world.desk.publish(by(minh), seen(handed)))).toBe('REVIEW_MISSING');
    const approved = await world.desk.approve(by(resi), seen(handed));
    expect(await world.desk.publish(by(minh), seen(approved))).toMatchObject({ state: 'PUBLISHED' });
  });

  it('fails with the fact in question where somebody else changed the same since, and can be refreshed', async () => {
    const mine = await submitted(put('vn/decree-46', 'Regulation', { citation: 'mine' }));
    const theirs = await submitted(put('vn/decree-46', 'Regulation', { citation: 'theirs' }));
    const other = await submitted(put('vn/decree-46', 'Regulation', { endsWhen: 'when the law changes' }));
    await world.desk.publish(by(minh), seen(theirs));
    const failure = await world.desk.publish(by(minh), seen(mine)).catch((each: Error) => each.message);
    expect(failure).toContain('"Decree 46" (vn/decree-46) by publication 2');
    expect(await world.desk.publish(by(minh), seen(other))).toMatchObject({ sequence: 3 });
    const refreshed = await world.desk.refresh(by(linh), seen(mine));
    const again = await world.desk.submit(by(linh), seen(refreshed), [{ rule: 'source-is-renewed', word: 'w' }]);
    expect(await world.desk.publish(by(minh), seen(again))).toMatchObject({ sequence: 4 });
  });

  it('takes for seen what its first change of a field saw, whatever else is changed later', async () => {
    const mine = await drafted(put('vn/decree-46', 'Regulation', { citation: 'mine' }));
    const theirs = await submitted(put('vn/decree-46', 'Regulation', { citation: 'theirs' }));
    await world.desk.publish(by(minh), seen(theirs));
    const more = await world.desk.addChanges(by(linh), seen(mine), [
      put('vn/decree-46', 'Regulation', { endsWhen: 'when the law changes' }),
    ]);
    const handed = await world.desk.submit(by(linh), seen(more), [{ rule: 'source-is-renewed', word: 'w' }]);
    expect(await code(world.desk.publish(by(minh), seen(handed)))).toBe('CHANGED_SINCE');
  });

  it('meets nobody in a field that its author changed after what was published', async () => {
    const mine = await drafted(put('vn/decree-46', 'Regulation', { citation: 'mine' }));
    const theirs = await submitted(put('vn/decree-46', 'Regulation', { endsWhen: 'theirs' }));
    await world.desk.publish(by(minh), seen(theirs));
    const more = await world.desk.addChanges(by(linh), seen(mine), [
      put('vn/decree-46', 'Regulation', { endsWhen: 'mine' }),
    ]);
    const handed = await world.desk.submit(by(linh), seen(more), [{ rule: 'source-is-renewed', word: 'w' }]);
    expect(await world.desk.publish(by(minh), seen(handed))).toMatchObject({ state: 'PUBLISHED', sequence: 3 });
  });

  it('is not reviewed by who gave the reasons for its warnings', async () => {
    const me = { ...person('Mai', 'editor', 'country/VN'), roles: new Set(['editor', 'reviewer'] as const) };
    const draft = await drafted(put('vn/decree-46', 'Regulation', { citation: 'a' }));
    const handed = await world.desk.submit(by(me), seen(draft), [{ rule: 'source-is-renewed', word: 'the same' }]);
    expect(await code(world.desk.publish(by(me), seen(handed)))).toBe('OWN_CHANGESET');
    expect(await world.desk.publish(by(minh), seen(handed))).toMatchObject({ state: 'PUBLISHED' });
  });

  it('takes no word for a rule that there is not', async () => {
    const draft = await drafted(suspension);
    expect(await code(world.desk.submit(by(linh), seen(draft), [{ rule: 'bogus', word: 'w' }]))).toBe('BAD_INPUT');
  });

  it.each([
    ['a terminal’s escape', 'Decree \u001b[31m'],
    ['a zero', 'Decree \u0000'],
    ['half a character', 'Decree \ud800'],
    ['a mark that turns text round', 'Decree \u202e'],
  ])('takes no text with %s, in what it says of itself or of a fact', async (_, text) => {
    expect(await code(world.desk.create(by(linh), { title: text, reason: 'R' }))).toBe('BAD_INPUT');
    expect(await code(drafted(put('vn/decree-46', 'Regulation', { name: text })))).toBe('BAD_CHANGE');
    expect(await code(drafted(put('vn/decree-46', 'Regulation', { citation: text })))).toBe('BAD_CHANGE');
    expect(await code(world.desk.create(by(linh), { title: 'T', reason: 'Two\nlines, 두 줄' }))).toBe('done');
  });

  it('is not reviewed by who wrote its title and reason', async () => {
    const me = { ...person('Hoa', 'editor', 'country/VN'), roles: new Set(['editor', 'reviewer'] as const) };
    const draft = await drafted(suspension);
    const described = await world.desk.describe(by(me), seen(draft), { reason: 'The assembly says so' });
    const words = [{ rule: 'source-is-renewed', word: 'w' }];
    const handed = await world.desk.submit(by(linh), seen(described), words);
    expect(await code(world.desk.approve(by(me), seen(handed)))).toBe('OWN_CHANGESET');
  });

  it('is published however much was said of it, and takes no comment beyond 300', async () => {
    let talked = await submitted(suspension);
    for (let count = 0; count < 300; count += 1) talked = await world.desk.comment(by(minh), seen(talked), 'Hm.');
    expect(await code(world.desk.comment(by(minh), seen(talked), 'Hm.'))).toBe('TOO_MANY_COMMENTS');
    expect(await world.desk.publish(by(minh), seen(talked))).toMatchObject({ state: 'PUBLISHED' });
  });

  it('is undone by another, reviewed like any, after which the facts are as they were', async () => {
    const published = await world.desk.publish(
      by(minh),
      seen(await submitted(suspension, put('vn/decree-46', 'Regulation', { citation: 'new' }))),
    );
    const colleague = person('Hoa', 'editor', 'country/VN');
    const undo = await world.desk.undo(by(colleague), published.id, 'The resolution was void');
    expect(undo).toMatchObject({ state: 'DRAFT', desks: ['country/VN'], undoes: published.id });
    const handed = await world.desk.submit(by(colleague), seen(undo), [{ rule: 'source-is-renewed', word: 'w' }]);
    await world.desk.publish(by(minh), seen(handed));
    const made = await revisions.by(world.graph, 'sequence', [3], { first: 10 });
    expect(made.map(({ kind }) => kind).sort()).toEqual(['CHANGED', 'REMOVED', 'REMOVED', 'REMOVED']);
    expect(made.find(({ kind }) => kind === 'CHANGED')).toMatchObject({
      before: { citation: 'new' },
      after: { citation: null },
    });
  });

  it('is published again by whoever might have published it, and by nobody else', async () => {
    const published = await world.desk.publish(by(minh), seen(await submitted(suspension)));
    expect(await world.desk.publish(by(minh), seen(published))).toEqual(published);
    expect(await code(world.desk.publish(by(anonymous), seen(published)))).toBe('NOT_SIGNED_IN');
    expect(await code(world.desk.publish(by(resi), seen(published)))).toBe('NOT_ALLOWED');
    expect(await code(world.desk.publish(by(linh), seen(published)))).toBe('NOT_ALLOWED');
  });

  it('is not read whole for whoever may write no other that takes it back', async () => {
    const published = await world.desk.publish(by(minh), seen(await submitted(suspension)));
    for (const viewer of [anonymous, minh, person('Ada', 'administrator'), person('Ivo', 'publisher')]) {
      const failure = world.desk.undo(by(viewer), published.id, 'r');
      await expect(failure).rejects.toThrow('the role editor');
    }
  });

  it('publishes of a relationship what was stated of it last, and nothing of what was stated before', async () => {
    const cites = (values: { [name: string]: string }): ChangeInput => ({
      link: { from: 'vn/decree-46', field: 'cites', to: 'source/gazette', values: { locator: 'no. 9', ...values } },
    });
    const first = await submitted(cites({ confidence: 'OFFICIAL', says: 'ten days' }));
    await world.desk.publish(by(minh), seen(first));
    const second = await submitted(
      cites({ confidence: 'SECONDARY', says: 'five days' }),
      cites({ confidence: 'OFFICIAL' }),
    );
    await world.desk.publish(by(minh), seen(second));
    const made = await revisions.by(world.graph, 'sequence', [3], { first: 10 });
    const locator = 'no. 9';
    expect(made.find(({ kind }) => kind === 'CHANGED')).toMatchObject({
      before: { locator, confidence: 'OFFICIAL', says: 'ten days' },
      after: { locator, confidence: 'OFFICIAL' },
    });
    const view = publishedView(world.graph);
    await view.load(['vn/decree-46']);
    const stated = view.out('vn/decree-46').filter(({ properties }) => properties.locator === locator);
    expect(stated.map(({ properties }) => properties)).toEqual([{ locator, confidence: 'OFFICIAL' }]);
  });

  it('that is sent back has to be reviewed anew by everybody', async () => {
    const both = person('Ana', 'editor', 'country/VN', 'bloc/EU');
    const begun = await world.desk.create(by(both), { title: 'Both', reason: 'A treaty' });
    const changes = [
      put('vn/decree-46', 'Regulation', { citation: 'a' }),
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ];
    const words = [{ rule: 'source-is-renewed', word: 'w' }];
    const handed = await world.desk.submit(
      by(both),
      seen(await world.desk.addChanges(by(both), seen(begun), changes)),
      words,
    );
    const approved = await world.desk.approve(by(minh), seen(handed));
    const back = await world.desk.sendBack(by(resi), seen(approved), 'Not yet');
    const again = await world.desk.submit(by(both), seen(back), words);
    expect(await code(world.desk.publish(by(resi), seen(again)))).toBe('REVIEW_MISSING');
  });

  it('is kept where a change is to be removed that it does not hold', async () => {
    const draft = await drafted(suspension);
    const foreign = await drafted(put('vn/decree-46', 'Regulation', { citation: 'x' }));
    const [other] = await world.desk.changesOf(linh, foreign);
    expect(await code(world.desk.removeChanges(by(linh), seen(draft), [other?.id ?? '']))).toBe('UNKNOWN_CHANGE');
    expect(await world.desk.changesOf(linh, foreign)).toHaveLength(1);
  });

  it('forgets how well a day was known, where it is given anew', async () => {
    const citing = { rule: 'source-is-renewed', word: 'w' };
    const publish = async (validFrom: string) => {
      const words = [citing, { rule: 'nothing-reaches-back', word: 'w' }];
      const handed = await world.desk.submit(
        by(linh),
        seen(await drafted(put('vn/decree-46', 'Regulation', { validFrom }))),
        words,
      );
      await world.desk.publish(by(minh), seen(handed));
      const view = publishedView(world.graph);
      await view.load(['vn/decree-46']);
      const { validFrom: day, validFromPrecision: precision } = view.node('vn/decree-46')?.values ?? {};
      return { day, precision };
    };
    expect(await publish('2026-02')).toEqual({ day: '2026-02-01', precision: 'MONTH' });
    expect(await publish('2026-02-07')).toEqual({ day: '2026-02-07', precision: undefined });
  });

  it('lets nothing become of another type, though it be removed first', async () => {
    const values = { name: 'Label', atStage: 'stage/entry' };
    const draft = await drafted(suspension);
    const failure = await world.desk
      .addChanges(by(linh), seen(draft), [{ remove: { id: 'vn/label' } }, put('vn/label', 'Certification', values)])
      .catch(({ message }: Error) => message);
    expect(failure).toBe(
      'The changes cannot be taken: change 2: "vn/label" is a Formality, and cannot become a Certification: choose another id.',
    );
  });

  it('asks which is meant, where a relationship is stated several times', async () => {
    const cites = (locator: string): ChangeInput => ({
      link: { from: 'vn/decree-46', field: 'cites', to: 'source/gazette', values: { locator, confidence: 'OFFICIAL' } },
    });
    const draft = await drafted(cites('p. 1'), cites('p. 2'));
    const unlink = { from: 'vn/decree-46', field: 'cites', to: 'source/gazette' };
    const failure = await world.desk
      .addChanges(by(linh), seen(draft), [{ unlink }])
      .catch(({ message }: Error) => message);
    expect(failure).toContain(
      '"vn/decree-46" has 3 of "cites" that lead to "source/gazette": say which by about, locator',
    );
    const left = await world.desk.addChanges(by(linh), seen(draft), [
      { unlink: { ...unlink, values: { locator: 'p. 2' } } },
    ]);
    expect(left.size).toBe(3);
  });

  it('says for which fact another desk is asked', async () => {
    const begun = await world.desk.create(by(linh), { title: 'T', reason: 'R' });
    const alone = put('source/new', 'Source', { name: 'S', kind: 'NEWS' });
    await expect(world.desk.addChanges(by(linh), seen(begun), [suspension, alone])).rejects.toThrow(
      'it takes the role editor at commons (for "source/new"), country/VN (for "vn/resolution-9").',
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
  ])('of a rule of another desk is not this one’s to write, where it %s', async (_, changes) => {
    const begun = await world.desk.create(by(emil), { title: 'Decree 46', reason: 'It is ours' });
    expect(await code(world.desk.addChanges(by(emil), seen(begun), changes))).toBe('NOT_ALLOWED');
  });

  it('of a rule that acts on another desk’s is that desk’s, too: its days count there', async () => {
    const acting = `cites: { source: source/gazette, confidence: OFFICIAL }
Regulation:
  - { id: eu/act-7, name: Act 7, area: LABELLING, side: MARKET, validFrom: 2027-01-01, appliesIn: bloc/EU, covers: hs/33, suspends: { node: vn/decree-46, from: 2027-01-01 } }`;
    await world.seed({ 'acting.yaml': acting });
    const change = put('eu/act-7', 'Regulation', { validFrom: '2027-02-01' });
    const alone = await world.desk.create(by(emil), { title: 'Act 7', reason: 'It begins later' });
    expect(await code(world.desk.addChanges(by(emil), seen(alone), [change]))).toBe('NOT_ALLOWED');
    const both = person('Ana', 'editor', 'country/VN', 'bloc/EU');
    const begun = await world.desk.create(by(both), { title: 'Act 7', reason: 'It begins later' });
    expect((await world.desk.addChanges(by(both), seen(begun), [change])).desks).toEqual(['bloc/EU', 'country/VN']);
  });

  it('cannot undo the first publication', async () => {
    const all = await world.desk.list(minh, { states: ['PUBLISHED'] }, { first: 5 });
    expect(all.items.map(({ kind }) => kind)).toEqual(['SEED']);
    expect(await code(world.desk.undo(by(linh), all.items[0]?.id ?? '', 'r'))).toBe('CANNOT_UNDO');
  });

  it('is not sent for review while a check fails, or a warning has no word', async () => {
    const unsourced = await drafted({ unlink: { from: 'vn/decree-46', field: 'cites', to: 'source/gazette' } });
    const failure = await world.desk.submit(by(linh), seen(unsourced), []).catch((each: Error) => each.message);
    expect(failure).toContain('source-is-present');
    const past = await drafted({ end: { id: 'vn/decree-46', on: '2026-03-01' } });
    expect(await code(world.desk.submit(by(linh), seen(past), []))).toBe('WARNINGS_UNANSWERED');
  });

  it('removes nothing that something else points at', async () => {
    const removal = await drafted({ remove: { id: 'vn/label' } });
    const failure = await world.desk.submit(by(linh), seen(removal), []).catch((each: Error) => each.message);
    expect(failure).toContain('"vn/label" is in use by "vn/decree-46"');
  });

  it.each<[string, ChangeInput, string]>([
    ['an unknown field', put('vn/decree-46', 'Regulation', { citatio: 'x' }), 'Did you mean "citation"'],
    ['a node that is not there', { remove: { id: 'vn/nothing' } }, 'There is no node with the id "vn/nothing"'],
    ['an end before the start', { end: { id: 'vn/decree-46', on: '2026-13-01' } }, 'months go from 01 to 12'],
    ['a type that there is not', put('x/y', 'Regulatio', {}), 'Did you mean "Regulation"'],
    ['a last day that means none', { end: { id: 'vn/decree-46', on: '9999-12-31' } }, 'what is open has no last day'],
    ['days without end', put('vn/label', 'Formality', { days: { typical: 2147483647 } }), 'go up to 1000000'],
    [
      'an amount without end',
      put('vn/label', 'Formality', { cost: { typical: 1e300, currency: 'EUR', per: 'ONCE' } }),
      'go up to 1000000000000000',
    ],
    ['a private type', put('company/x', 'Company', { name: 'X' }), 'There is no type "Company" to put'],
    ['a required field that is cleared', put('vn/decree-46', 'Regulation', { area: null }), '"area" cannot be cleared'],
  ])('refuses %s, and says what would be right', async (_, change, message) => {
    const begun = await world.desk.create(by(linh), { title: 'T', reason: 'R' });
    const failure = await world.desk.addChanges(by(linh), seen(begun), [change]).catch((each: Error) => each.message);
    expect(failure).toContain(message);
  });

  it('is previewed undisturbed by whoever can publish nothing', async () => {
    const draft = await drafted(suspension);
    const refused: Promise<unknown>[] = [];
    let runs = 0;
    await world.desk.preview(linh, draft.id, async (reader) => {
      runs += 1;
      if (runs === 1) refused.push(code(world.desk.publish(by(person('Kim', 'company')), seen(draft))));
      return revisions.by(reader, 'sequence', [1], { first: 1 });
    });
    expect(await Promise.all(refused)).toEqual(['UNKNOWN_CHANGESET']);
    expect(runs).toBe(1);
  });

  it.each(['company/example-test-kitchen', 'product/anything'])('puts nothing under %s, an id of firms', async (id) => {
    const source = put(id, 'Source', { name: 'S', kind: 'OFFICIAL_TEXT', url: 'https://gazette.example/2' });
    const cho = person('Cho', 'editor', 'commons');
    const begun = await world.desk.create(by(cho), { title: 'T', reason: 'R' });
    const added = world.desk.addChanges(by(cho), seen(begun), [source]);
    expect(await added.catch((failure: Error) => failure.message)).toContain('ids that begin so are those of firms');
  });

  it('is previewed alike without a relation that leads nowhere and without one to what a firm has', async () => {
    await world.graph.transaction((transaction) =>
      transaction.write(write.Product, { rows: [{ id: 'product/secret', properties: {} }] }),
    );
    const tried: unknown[] = [];
    for (const to of ['product/secret', 'product/none', 'hs/none']) {
      const draft = await drafted({ link: { from: 'vn/decree-46', field: 'covers', to } });
      const view = await world.desk.preview(linh, draft.id, async (reader) => {
        const knowledge = publishedView(reader);
        await knowledge.load(['vn/decree-46', to]);
        return knowledge;
      });
      tried.push([
        view
          .out('vn/decree-46')
          .filter(({ type }) => type.type === 'COVERS')
          .map((edge) => edge.to),
        view.into(to),
      ]);
    }
    expect(tried).toEqual(Array(3).fill([['hs/33'], []]));
  });

  it('shows in a preview what it would change, and leaves no trace', async () => {
    const draft = await drafted(suspension);
    const statement = await world.desk.preview(
      linh,
      draft.id,
      async (reader) => (await readPublished(reader)).sequence,
    );
    expect(statement).toBe(1);
    expect(await world.desk.lookBack(1, async () => 'now')).toBe('now');
  });
});

describe('seed files, after a desk has published', () => {
  it('add what refers to things that stand unchanged', async () => {
    const added = `cites: { source: source/gazette, confidence: OFFICIAL }
Regulation:
  - { id: vn/circular, name: Circular, area: LABELLING, side: IMPORT, appliesIn: country/VN, covers: hs/33 }`;
    expect(await world.seed({ 'more.yaml': added })).toMatchObject({ sequence: 2, disagreements: [] });
    const made = await revisions.by(world.graph, 'sequence', [2], { first: 10 });
    expect(made.map(({ fact }) => ('edge' in fact ? fact.edge.to : fact.node.id)).sort()).toEqual([
      'country/VN',
      'hs/33',
      'source/gazette',
      'vn/circular',
    ]);
  });

  it('change nothing where they come to say what a desk has said', async () => {
    await world.desk.publish(by(minh), seen(await submitted(put('vn/decree-46', 'Regulation', { citation: 'desk' }))));
    const agreeing = rulesFile.replace('name: Decree 46,', 'name: Decree 46, citation: desk,');
    expect(await world.seed({ 'rules.yaml': agreeing })).toMatchObject({
      changed: false,
      sequence: 2,
      disagreements: [],
    });
  });

  it('are not taken where they do not fit what a desk has published since', async () => {
    const hoa = person('Hoa', 'editor', 'country/VN', 'bloc/EU');
    const begun = await world.desk.create(by(hoa), { title: 'Labels', reason: 'One after the other' });
    const link = { from: 'vn/label', field: 'needs', to: 'eu/label' };
    const needing = await world.desk.addChanges(by(hoa), seen(begun), [{ link }]);
    const handed = await world.desk.submit(by(hoa), seen(needing), [{ rule: 'source-is-renewed', word: 'w' }]);
    await world.desk.publish(by(person('Rolf', 'reviewer', 'country/VN', 'bloc/EU')), seen(handed));
    const round = rulesFile.replace('id: eu/label,', 'id: eu/label, needs: vn/label,');
    await expect(world.seed({ 'rules.yaml': round })).rejects.toMatchObject({
      code: 'CHECKS_FAILED',
      message: expect.stringMatching(/^The checks do not pass: no-cycle-of-prerequisites: /),
    });
    expect((await readPublished(world.graph)).sequence).toBe(2);
  });

  it('never write over what a desk changed, and say where they disagree', async () => {
    await world.desk.publish(by(minh), seen(await submitted(put('vn/decree-46', 'Regulation', { citation: 'desk' }))));
    const changed = rulesFile
      .replace('name: Decree 46,', 'name: Decree 46 of 2026, citation: seed,')
      .replace('name: Act 1223,', 'name: Act 1223 of 2009,');
    const loaded = await world.seed({ 'rules.yaml': changed });
    expect(loaded).toMatchObject({ changed: true, sequence: 3 });
    expect(loaded.disagreements).toEqual([
      expect.stringContaining('"Decree 46" (vn/decree-46) was changed by publication 2 ("Suspend decree 46", Linh)'),
    ]);
    const made = await revisions.by(world.graph, 'sequence', [3], { first: 10 });
    expect(made.map(({ about, after }) => ({ about, after }))).toEqual([
      { about: 'eu/act-1223', after: { name: { en: 'Act 1223 of 2009' } } },
      { about: 'vn/decree-46', after: { name: { en: 'Decree 46 of 2026' } } },
    ]);
    const other = changed.replace('citation: seed', 'citation: seed too');
    const again = await world.seed({ 'rules.yaml': other });
    expect(again).toMatchObject({ changed: false, sequence: 3, disagreements: [expect.stringContaining('seed too')] });
    // They are said as long as they last, also where the files have changed elsewhere.
    const later = await world.seed({ 'rules.yaml': other.replace('Act 1223 of 2009', 'Act 1223/2009') });
    expect(later).toMatchObject({ changed: true, disagreements: [expect.stringContaining('citation was desk')] });
  });
});

describe('an import', () => {
  const publisher = person('Ivo', 'publisher');

  it('is written and published by a publisher of imports, at every desk, through the same checks', async () => {
    const begun = await world.desk.create(by(publisher), {
      title: 'List of 2026',
      reason: 'Its publisher',
      kind: 'IMPORT',
    });
    const drafted = await world.desk.addChanges(by(publisher), seen(begun), [
      put('vn/decree-46', 'Regulation', { citation: 'a' }),
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ]);
    expect(await code(world.desk.publish(by(publisher), seen(drafted)))).toBe('WARNINGS_UNANSWERED');
    const handed = await world.desk.submit(by(publisher), seen(drafted), [
      { rule: 'source-is-renewed', word: 'the same list' },
    ]);
    expect(await world.desk.publish(by(publisher), seen(handed))).toMatchObject({ state: 'PUBLISHED', sequence: 2 });
    const [revision] = await revisions.by(world.graph, 'sequence', [2], { first: 1 });
    expect(revision).toMatchObject({ origin: 'IMPORT', author: 'Ivo', reviewer: null });
  });

  it('is taken back at every desk by another import, and by editors who have all its desks', async () => {
    const begun = await world.desk.create(by(publisher), { title: 'List', reason: 'R', kind: 'IMPORT' });
    const drafted = await world.desk.addChanges(by(publisher), seen(begun), [
      put('vn/decree-46', 'Regulation', { citation: 'a' }),
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ]);
    const words = [{ rule: 'source-is-renewed', word: 'the same list' }];
    const listed = await world.desk.publish(
      by(publisher),
      seen(await world.desk.submit(by(publisher), seen(drafted), words)),
    );
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    expect(await world.desk.undo(by(both), listed.id, 'r')).toMatchObject({ kind: 'DESK', state: 'DRAFT' });
    expect(await code(world.desk.undo(by(linh), listed.id, 'r'))).toBe('NOT_ALLOWED');
    const undo = await world.desk.undo(by(publisher), listed.id, 'The wrong list');
    expect(undo).toMatchObject({ kind: 'IMPORT', undoes: listed.id, desks: ['bloc/EU', 'country/VN'] });
    const handed = await world.desk.submit(by(publisher), seen(undo), words);
    expect(await world.desk.publish(by(publisher), seen(handed))).toMatchObject({ sequence: 3 });
    const view = publishedView(world.graph);
    await view.load(['vn/decree-46', 'eu/act-1223']);
    expect(['vn/decree-46', 'eu/act-1223'].map((id) => view.node(id)?.values.citation)).toEqual([undefined, undefined]);
  });

  it('that is changed since needs its words of reason anew', async () => {
    const begun = await world.desk.create(by(publisher), { title: 'List', reason: 'R', kind: 'IMPORT' });
    const change = put('vn/decree-46', 'Regulation', { citation: 'a' });
    const drafted = await world.desk.addChanges(by(publisher), seen(begun), [change]);
    const handed = await world.desk.submit(by(publisher), seen(drafted), [{ rule: 'source-is-renewed', word: 'w' }]);
    const more = await world.desk.addChanges(by(publisher), seen(handed), [
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ]);
    expect(await code(world.desk.publish(by(publisher), seen(more)))).toBe('WARNINGS_UNANSWERED');
  });

  it('is nobody else’s to write or to publish, and its publisher publishes nothing of a desk', async () => {
    expect(await code(world.desk.create(by(linh), { title: 'T', reason: 'R', kind: 'IMPORT' }))).toBe('NOT_ALLOWED');
    expect(await code(world.desk.create(by(publisher), { title: 'T', reason: 'R' }))).toBe('NOT_ALLOWED');
    const begun = await world.desk.create(by(publisher), { title: 'T', reason: 'R', kind: 'IMPORT' });
    const drafted = await world.desk.addChanges(by(publisher), seen(begun), [suspension]);
    expect(await code(world.desk.publish(by(minh), seen(drafted)))).toBe('NOT_ALLOWED');
    expect(await code(world.desk.addChanges(by(linh), seen(drafted), [suspension]))).toBe('NOT_ALLOWED');
    const desks = await submitted(suspension);
    expect(await code(world.desk.publish(by(publisher), seen(desks)))).toBe('UNKNOWN_CHANGESET');
  });
});
