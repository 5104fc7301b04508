import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anonymous } from '../../src/access/viewer.js';
import { readPublished } from '../../src/catalogue/published.js';
import type { ChangeInput } from '../../src/knowledge/changes/change-input.js';
import { revisions } from '../../src/knowledge/history/revision.js';
import { code, draftsIn, put, resolution, seen, suspension } from './drafts.js';
import { by, emil, linh, minh, openWorld, person, resi, type World } from './world.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const { drafted, submitted } = draftsIn(() => world);

describe('a changeset', () => {
  it('belongs to the desks of what it changes, and is published by a reviewer as the next sequence', async () => {
    const draft = await submitted(suspension);
    expect(draft).toMatchObject({ state: 'IN_REVIEW', desks: ['country/VN'], size: 1 });
    const published = await world.changesets.publish(by(minh), seen(draft));
    expect(published).toMatchObject({ state: 'PUBLISHED', sequence: 2 });
    expect(world.announced).toEqual([2]);
    expect((await readPublished(world.graph)).sequence).toBe(2);
    const made = await revisions.by(world.graph, 'sequence', [2], { first: 10 });
    expect(made.map(({ kind, text, markets }) => ({ kind, text, markets })).reverse()).toEqual([
      { kind: 'ADDED', text: 'New regulation: "Resolution 9" (vn/resolution-9).', markets: ['country/VN'] },
      {
        kind: 'ADDED',
        text: '"Resolution 9" (vn/resolution-9): "Decree 46" (vn/decree-46) is added to "rules suspended" (first day 1 December 2026 and last day 1 March 2027).',
        markets: ['country/VN'],
      },
      {
        kind: 'ADDED',
        text: '"Resolution 9" (vn/resolution-9): "Gazette" (source/gazette) is added to "sources" (place in the source "no. 9" and confidence official source).',
        markets: ['country/VN'],
      },
    ]);
  });

  it('is published once, however often that is requested', async () => {
    const draft = await submitted(suspension);
    const [first, second] = await Promise.all([
      world.changesets.publish(by(minh), seen(draft)),
      world.changesets.publish(by(minh), seen(draft)),
    ]);
    expect([first?.sequence, second?.sequence]).toEqual([2, 2]);
    expect((await readPublished(world.graph)).sequence).toBe(2);
  });

  it('is not there for other desks while it is not published', async () => {
    const draft = await submitted(suspension);
    expect(await world.changesets.find(emil, draft.id)).toBeUndefined();
    expect(await code(world.changesets.comment(by(resi), seen(draft), 'hello'))).toBe('UNKNOWN_CHANGESET');
    await world.changesets.publish(by(minh), seen(draft));
    expect(await world.changesets.find(emil, draft.id)).toMatchObject({ state: 'PUBLISHED' });
  });

  it('accepts no change of a fact of another desk, or one that moves a fact there', async () => {
    const begun = await world.changesets.create(by(linh), { title: 'T', reason: 'R' });
    const eu = put('eu/act-1223', 'Regulation', { citation: 'X' });
    expect(await code(world.changesets.addChanges(by(linh), seen(begun), [eu]))).toBe('NOT_ALLOWED');
    const move: ChangeInput = { link: { from: 'vn/decree-46', field: 'appliesIn', to: 'bloc/EU' } };
    expect(await code(world.changesets.addChanges(by(linh), seen(begun), [move]))).toBe('NOT_ALLOWED');
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    const own = await world.changesets.create(by(both), { title: 'T', reason: 'R' });
    expect(await world.changesets.addChanges(by(both), seen(own), [move])).toMatchObject({
      desks: ['bloc/EU', 'country/VN'],
    });
  });

  it('needs the desk of what it acts on, regardless of where it applies itself', async () => {
    const begun = await world.changesets.create(by(linh), { title: 'T', reason: 'R' });
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
      expect(await code(world.changesets.addChanges(by(linh), seen(begun), [change]))).toBe('NOT_ALLOWED');
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    const own = await world.changesets.create(by(both), { title: 'T', reason: 'R' });
    expect(await world.changesets.addChanges(by(both), seen(own), [evil])).toMatchObject({
      desks: ['bloc/EU', 'country/VN'],
    });
  });

  it('needs the desk of a rule that another already acts on to change that', async () => {
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
    const own = await world.changesets.create(by(both), { title: 'T', reason: 'R' });
    const draft = await world.changesets.addChanges(by(both), seen(own), [joint]);
    const later = put('vn/joint', 'Regulation', { validFrom: '2027-01-01' });
    expect(await code(world.changesets.addChanges(by(linh), seen(draft), [later]))).toBe('NOT_ALLOWED');
  });

  it('lets nobody reverse in it what others stated about a fact of their desk', async () => {
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    const begun = await world.changesets.create(by(both), { title: 'T', reason: 'R' });
    const draft = await world.changesets.addChanges(by(both), seen(begun), [
      put('vn/decree-46', 'Regulation', { citation: 'a' }),
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ]);
    const back = put('eu/act-1223', 'Regulation', { citation: null });
    expect(await code(world.changesets.addChanges(by(linh), seen(draft), [back]))).toBe('NOT_ALLOWED');
    const own = put('vn/decree-46', 'Regulation', { citation: null });
    expect(await world.changesets.addChanges(by(linh), seen(draft), [own])).toMatchObject({ desks: ['bloc/EU'] });
  });

  it('is not reviewed by one of its authors', async () => {
    const me = { ...linh, roles: new Set(['editor', 'reviewer'] as const) };
    const draft = await submitted(suspension);
    expect(await code(world.changesets.publish(by(me), seen(draft)))).toBe('OWN_CHANGESET');
  });

  it('keeps its reviews if an edit changes nothing, which is refused', async () => {
    const draft = await submitted(suspension);
    const approved = await world.changesets.approve(by(minh), seen(draft));
    expect(await code(world.changesets.removeChanges(by(linh), seen(approved), []))).toBe('BAD_INPUT');
    expect(await code(world.changesets.describe(by(linh), seen(approved), {}))).toBe('BAD_INPUT');
    expect(await code(world.changesets.addChanges(by(linh), seen(approved), []))).toBe('BAD_CHANGE');
    expect(await world.changesets.find(linh, draft.id)).toMatchObject({ version: approved.version, approvals: [{}] });
  });

  it('goes back to a draft by an edit, whose review is void', async () => {
    const draft = await submitted(suspension);
    const approved = await world.changesets.approve(by(minh), seen(draft));
    expect(approved.approvals).toHaveLength(1);
    const edited = await world.changesets.addChanges(by(linh), seen(approved), [
      put('vn/decree-46', 'Regulation', { citation: '46/2026' }),
    ]);
    expect(edited).toMatchObject({ state: 'DRAFT', approvals: [] });
    expect(await code(world.changesets.publish(by(minh), seen(edited)))).toBe('WRONG_STATE');
  });

  it('is refused because of its version if somebody else has written it since', async () => {
    const draft = await submitted(suspension);
    await world.changesets.comment(by(minh), seen(draft), 'Which article?');
    expect(await code(world.changesets.publish(by(minh), seen(draft)))).toBe('STALE_VERSION');
  });

  it('needs the reviewers of every desk that it belongs to', async () => {
    const both = person('Both', 'editor', 'country/VN', 'bloc/EU');
    const begun = await world.changesets.create(by(both), { title: 'T', reason: 'R' });
    const changes = [
      put('vn/decree-46', 'Regulation', { citation: 'a' }),
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ];
    const draft = await world.changesets.addChanges(by(both), seen(begun), changes);
    const handed = await world.changesets.submit(by(both), seen(draft), [
      { rule: 'source-is-renewed', reason: 'the same one' },
    ]);
    expect(await code(world.changesets.publish(by(minh), seen(handed)))).toBe('REVIEW_MISSING');
    const approved = await world.changesets.approve(by(resi), seen(handed));
    const again = await world.changesets.approve(by(resi), seen(approved));
    expect(await world.changesets.publish(by(minh), seen(again))).toMatchObject({
      state: 'PUBLISHED',
      approvals: [{ by: { name: 'Resi' } }, { by: { name: 'Minh' } }],
    });
    const made = await revisions.by(world.graph, 'sequence', [2], { first: 10 });
    expect(Object.fromEntries(made.map(({ about, reviewer }) => [about, reviewer]))).toEqual({
      'vn/decree-46': 'Minh',
      'eu/act-1223': 'Resi',
    });
  });

  it('is a part of the history of the rule that it acts on', async () => {
    await world.changesets.publish(by(minh), seen(await submitted(suspension)));
    const [acting] = await revisions.by(world.graph, 'actsOn', ['vn/decree-46'], { first: 10 });
    expect(acting).toMatchObject({ about: 'vn/resolution-9', kind: 'ADDED', reviewer: 'Minh' });
  });

  it('fails with the fact in question if somebody else has changed it since, and can be refreshed', async () => {
    const mine = await submitted(put('vn/decree-46', 'Regulation', { citation: 'mine' }));
    const theirs = await submitted(put('vn/decree-46', 'Regulation', { citation: 'theirs' }));
    const other = await submitted(put('vn/decree-46', 'Regulation', { endsWhen: 'when the law changes' }));
    await world.changesets.publish(by(minh), seen(theirs));
    const failure = await world.changesets.publish(by(minh), seen(mine)).catch((each: Error) => each.message);
    expect(failure).toContain('"Decree 46" (vn/decree-46) by publication 2');
    expect(await world.changesets.publish(by(minh), seen(other))).toMatchObject({ sequence: 3 });
    const refreshed = await world.changesets.refresh(by(linh), seen(mine));
    const again = await world.changesets.submit(by(linh), seen(refreshed), [
      { rule: 'source-is-renewed', reason: 'w' },
    ]);
    expect(await world.changesets.publish(by(minh), seen(again))).toMatchObject({ sequence: 4 });
  });

  it('is based on what its first change of a field saw, regardless of later changes', async () => {
    const mine = await drafted(put('vn/decree-46', 'Regulation', { citation: 'mine' }));
    const theirs = await submitted(put('vn/decree-46', 'Regulation', { citation: 'theirs' }));
    await world.changesets.publish(by(minh), seen(theirs));
    const more = await world.changesets.addChanges(by(linh), seen(mine), [
      put('vn/decree-46', 'Regulation', { endsWhen: 'when the law changes' }),
    ]);
    const handed = await world.changesets.submit(by(linh), seen(more), [{ rule: 'source-is-renewed', reason: 'w' }]);
    expect(await code(world.changesets.publish(by(minh), seen(handed)))).toBe('CHANGED_SINCE');
  });

  it('has no conflict in a field that its author changed after the publication', async () => {
    const mine = await drafted(put('vn/decree-46', 'Regulation', { citation: 'mine' }));
    const theirs = await submitted(put('vn/decree-46', 'Regulation', { endsWhen: 'theirs' }));
    await world.changesets.publish(by(minh), seen(theirs));
    const more = await world.changesets.addChanges(by(linh), seen(mine), [
      put('vn/decree-46', 'Regulation', { endsWhen: 'mine' }),
    ]);
    const handed = await world.changesets.submit(by(linh), seen(more), [{ rule: 'source-is-renewed', reason: 'w' }]);
    expect(await world.changesets.publish(by(minh), seen(handed))).toMatchObject({ state: 'PUBLISHED', sequence: 3 });
  });

  it('is not reviewed by the person who justified its warnings', async () => {
    const me = { ...person('Mai', 'editor', 'country/VN'), roles: new Set(['editor', 'reviewer'] as const) };
    const draft = await drafted(put('vn/decree-46', 'Regulation', { citation: 'a' }));
    const handed = await world.changesets.submit(by(me), seen(draft), [
      { rule: 'source-is-renewed', reason: 'the same' },
    ]);
    expect(await code(world.changesets.publish(by(me), seen(handed)))).toBe('OWN_CHANGESET');
    expect(await world.changesets.publish(by(minh), seen(handed))).toMatchObject({ state: 'PUBLISHED' });
  });

  it('accepts no justification for an unknown rule', async () => {
    const draft = await drafted(suspension);
    expect(await code(world.changesets.submit(by(linh), seen(draft), [{ rule: 'bogus', reason: 'w' }]))).toBe(
      'BAD_INPUT',
    );
  });

  it.each([
    ['a terminal’s escape', 'Decree \u001b[31m'],
    ['a zero', 'Decree \u0000'],
    ['half a character', 'Decree \ud800'],
    ['a mark that turns text round', 'Decree \u202e'],
  ])('accepts no text with %s, in its own texts or in those of a fact', async (_, text) => {
    expect(await code(world.changesets.create(by(linh), { title: text, reason: 'R' }))).toBe('BAD_TEXT');
    expect(await code(drafted(put('vn/decree-46', 'Regulation', { name: text })))).toBe('BAD_CHANGE');
    expect(await code(drafted(put('vn/decree-46', 'Regulation', { citation: text })))).toBe('BAD_CHANGE');
    expect(await code(world.changesets.create(by(linh), { title: 'T', reason: 'Two\nlines, 두 줄' }))).toBe('done');
  });

  it('is not reviewed by the person who wrote its title and reason', async () => {
    const me = { ...person('Hoa', 'editor', 'country/VN'), roles: new Set(['editor', 'reviewer'] as const) };
    const draft = await drafted(suspension);
    const described = await world.changesets.describe(by(me), seen(draft), { reason: 'The assembly says so' });
    const words = [{ rule: 'source-is-renewed', reason: 'w' }];
    const handed = await world.changesets.submit(by(linh), seen(described), words);
    expect(await code(world.changesets.approve(by(me), seen(handed)))).toBe('OWN_CHANGESET');
  });

  it('is published with any number of comments, and accepts no more than 300', async () => {
    let talked = await submitted(suspension);
    for (let count = 0; count < 300; count += 1) talked = await world.changesets.comment(by(minh), seen(talked), 'Hm.');
    expect(await code(world.changesets.comment(by(minh), seen(talked), 'Hm.'))).toBe('TOO_MANY_COMMENTS');
    expect(await world.changesets.publish(by(minh), seen(talked))).toMatchObject({ state: 'PUBLISHED' });
  });

  it('is undone by another, reviewed like any, after which the facts are as they were', async () => {
    const published = await world.changesets.publish(
      by(minh),
      seen(await submitted(suspension, put('vn/decree-46', 'Regulation', { citation: 'new' }))),
    );
    const colleague = person('Hoa', 'editor', 'country/VN');
    const undo = await world.changesets.undo(by(colleague), published.id, 'The resolution was void');
    expect(undo).toMatchObject({ state: 'DRAFT', desks: ['country/VN'], undoes: published.id });
    const handed = await world.changesets.submit(by(colleague), seen(undo), [
      { rule: 'source-is-renewed', reason: 'w' },
    ]);
    await world.changesets.publish(by(minh), seen(handed));
    const made = await revisions.by(world.graph, 'sequence', [3], { first: 10 });
    expect(made.map(({ kind }) => kind).sort()).toEqual(['CHANGED', 'REMOVED', 'REMOVED', 'REMOVED']);
    expect(made.find(({ kind }) => kind === 'CHANGED')).toMatchObject({
      before: { citation: 'new' },
      after: { citation: null },
    });
  });

  it('can be published again by those who are allowed to publish it, and by nobody else', async () => {
    const published = await world.changesets.publish(by(minh), seen(await submitted(suspension)));
    expect(await world.changesets.publish(by(minh), seen(published))).toEqual(published);
    expect(await code(world.changesets.publish(by(anonymous), seen(published)))).toBe('NOT_SIGNED_IN');
    expect(await code(world.changesets.publish(by(resi), seen(published)))).toBe('NOT_ALLOWED');
    expect(await code(world.changesets.publish(by(linh), seen(published)))).toBe('NOT_ALLOWED');
  });

  it('is not read completely for those who are not allowed to write one that undoes it', async () => {
    const published = await world.changesets.publish(by(minh), seen(await submitted(suspension)));
    for (const viewer of [anonymous, minh, person('Ada', 'administrator'), person('Ivo', 'publisher')]) {
      const failure = world.changesets.undo(by(viewer), published.id, 'r');
      await expect(failure).rejects.toThrow('the role editor');
    }
  });

  it('that is sent back has to be reviewed again by everybody', async () => {
    const both = person('Ana', 'editor', 'country/VN', 'bloc/EU');
    const begun = await world.changesets.create(by(both), { title: 'Both', reason: 'A treaty' });
    const changes = [
      put('vn/decree-46', 'Regulation', { citation: 'a' }),
      put('eu/act-1223', 'Regulation', { citation: 'b' }),
    ];
    const words = [{ rule: 'source-is-renewed', reason: 'w' }];
    const handed = await world.changesets.submit(
      by(both),
      seen(await world.changesets.addChanges(by(both), seen(begun), changes)),
      words,
    );
    const approved = await world.changesets.approve(by(minh), seen(handed));
    const back = await world.changesets.sendBack(by(resi), seen(approved), 'Not yet');
    const again = await world.changesets.submit(by(both), seen(back), words);
    expect(await code(world.changesets.publish(by(resi), seen(again)))).toBe('REVIEW_MISSING');
  });

  it('is kept if a change that it does not contain should be removed', async () => {
    const draft = await drafted(suspension);
    const foreign = await drafted(put('vn/decree-46', 'Regulation', { citation: 'x' }));
    const [other] = await world.changesets.changesOf(linh, foreign);
    expect(await code(world.changesets.removeChanges(by(linh), seen(draft), [other?.id ?? '']))).toBe('UNKNOWN_CHANGE');
    expect(await world.changesets.changesOf(linh, foreign)).toHaveLength(1);
  });

  it('cannot undo the first publication', async () => {
    const all = await world.changesets.list(minh, { states: ['PUBLISHED'] }, { first: 5 });
    expect(all.items.map(({ kind }) => kind)).toEqual(['SEED']);
    expect(await code(world.changesets.undo(by(linh), all.items[0]?.id ?? '', 'r'))).toBe('CANNOT_UNDO');
  });

  it('is not submitted while a check fails, or a warning has no justification', async () => {
    const unsourced = await drafted({ unlink: { from: 'vn/decree-46', field: 'cites', to: 'source/gazette' } });
    const failure = await world.changesets.submit(by(linh), seen(unsourced), []).catch((each: Error) => each.message);
    expect(failure).toContain('source-is-present');
    const past = await drafted({ end: { id: 'vn/decree-46', on: '2026-03-01' } });
    expect(await code(world.changesets.submit(by(linh), seen(past), []))).toBe('WARNINGS_UNANSWERED');
  });
});
