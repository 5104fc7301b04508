import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPublished } from '../../src/catalogue/published.js';
import { revisions } from '../../src/knowledge/history/revision.js';
import { render } from '../../src/messages/rendering/render.js';
import { draftsIn, put, seen } from '../changesets/drafts.js';
import { by, minh, openWorld, person, rulesFile, type World } from '../changesets/world.js';
import { english } from '../messages/english.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const { submitted } = draftsIn(() => world);

describe('seed files, after a desk has published', () => {
  it('add what refers to unchanged facts', async () => {
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
    await world.changesets.publish(
      by(minh),
      seen(await submitted(put('vn/decree-46', 'Regulation', { citation: 'desk' }))),
    );
    const agreeing = rulesFile.replace('name: Decree 46,', 'name: Decree 46, citation: desk,');
    expect(await world.seed({ 'rules.yaml': agreeing })).toMatchObject({
      changed: false,
      sequence: 2,
      disagreements: [],
    });
  });

  it('are not taken where they do not fit what a desk has published since', async () => {
    const hoa = person('Hoa', 'editor', 'country/VN', 'bloc/EU');
    const begun = await world.changesets.create(by(hoa), { title: 'Labels', reason: 'One after the other' });
    const link = { from: 'vn/label', field: 'needs', to: 'eu/label' };
    const needing = await world.changesets.addChanges(by(hoa), seen(begun), [{ link }]);
    const handed = await world.changesets.submit(by(hoa), seen(needing), [{ rule: 'source-is-renewed', reason: 'w' }]);
    await world.changesets.publish(by(person('Rolf', 'reviewer', 'country/VN', 'bloc/EU')), seen(handed));
    const round = rulesFile.replace('id: eu/label,', 'id: eu/label, needs: vn/label,');
    await expect(world.seed({ 'rules.yaml': round })).rejects.toMatchObject({
      code: 'CHECKS_FAILED',
      message: expect.stringMatching(/^The checks failed\. no-cycle-of-prerequisites: /),
    });
    expect((await readPublished(world.graph)).sequence).toBe(2);
  });

  it('never write over what a desk changed, and say where they disagree', async () => {
    await world.changesets.publish(
      by(minh),
      seen(await submitted(put('vn/decree-46', 'Regulation', { citation: 'desk' }))),
    );
    const changed = rulesFile
      .replace('name: Decree 46,', 'name: Decree 46 of 2026, citation: seed,')
      .replace('name: Act 1223,', 'name: Act 1223 of 2009,');
    const loaded = await world.seed({ 'rules.yaml': changed });
    expect(loaded).toMatchObject({ changed: true, sequence: 3 });
    expect(loaded.disagreements.map(english)).toEqual([
      '"Decree 46" (vn/decree-46) was changed by publication 2 ("Suspend decree 46", Linh), and the seed differs: "Decree 46" (vn/decree-46): name (en) changes from "Decree 46" to "Decree 46 of 2026"; citation changes from "desk" to "seed".',
    ]);
    expect(loaded.disagreements.map((each) => render(each, 'ko'))).toEqual([
      '"Decree 46"(vn/decree-46)은 게시 순번 2("Suspend decree 46", Linh)에서 변경되었으며 기초 데이터의 내용과 다릅니다. "Decree 46"(vn/decree-46): 이름(언어: en)을 "Decree 46"에서 "Decree 46 of 2026"으로 변경; 법령 인용 표기를 "desk"에서 "seed"(으)로 변경.',
    ]);
    const made = await revisions.by(world.graph, 'sequence', [3], { first: 10 });
    expect(made.map(({ about, after }) => ({ about, after }))).toEqual([
      { about: 'eu/act-1223', after: { name: { en: 'Act 1223 of 2009' } } },
      { about: 'vn/decree-46', after: { name: { en: 'Decree 46 of 2026' } } },
    ]);
    const other = changed.replace('citation: seed', 'citation: seed too');
    const again = await world.seed({ 'rules.yaml': other });
    expect(again).toMatchObject({ changed: false, sequence: 3 });
    expect(again.disagreements.map(english)).toEqual([expect.stringContaining('from "desk" to "seed too"')]);
    // They are reported as long as they last, even if the files have changed elsewhere.
    const later = await world.seed({ 'rules.yaml': other.replace('Act 1223 of 2009', 'Act 1223/2009') });
    expect(later).toMatchObject({ changed: true });
    expect(later.disagreements.map(english)).toEqual([expect.stringContaining('citation changes from "desk"')]);
  });
});
