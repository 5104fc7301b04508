import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Firms } from '../../src/firms/firms.js';
import { savedPlanBytesAtMost } from '../../src/firms/limits.js';
import { readSavedInput } from '../../src/firms/saved-input.js';
import type { Graph } from '../../src/graph/port.js';
import { storedBytes } from '../../src/graph/records/store.js';
import { everything } from '../engines/statements/effect.js';
import { act, atFirm, viewer } from './viewers.js';
import { openWorld, question, seoul } from './world.js';

const [hanbit, colleague, rival] = [act(atFirm('hanbit')), act(atFirm('hanbit', 'a colleague')), act(atFirm('rival'))];
const good = 'certification/good';
const done = { requirement: good, doneOn: '2026-11-20', paper: 'No. 7', validTo: '2029-11-19' };

describe('a saved plan', () => {
  let graph: Graph;
  let firms: Firms;
  beforeEach(async () => {
    ({ graph, firms } = await openWorld());
    await firms.saveCompany(hanbit, seoul);
    await firms.saveCompany(rival, seoul);
  });
  afterEach(() => graph.close());

  const save = async (label: string) =>
    (await firms.savePlan(hanbit, { label, language: 'ko', question, sequence: 3 })).id;
  const held = async () =>
    (await everything(graph)).edges
      .filter(({ type }) => type === 'HOLDS')
      .map(({ to, properties }) => ({ to, validTo: properties.validTo ?? null }));

  it('keeps its question, and is read by all of the firm and by nobody else', async () => {
    const id = await save('To Germany');
    const kept = {
      id,
      label: 'To Germany',
      language: 'ko',
      question,
      sequence: 3,
      progress: [],
      savedAt: '2026-11-23T09:00:00.000Z',
    };
    expect(await firms.savedPlan(colleague.viewer, id)).toMatchObject(kept);
    expect(await firms.savedPlan(rival.viewer, id)).toBeUndefined();
    expect(await firms.savedPlan(hanbit.viewer, 'plan/nowhere')).toBeUndefined();
    expect(await firms.savedPlans(colleague.viewer, { first: 10 })).toMatchObject([kept]);
    expect(await firms.savedPlans(rival.viewer, { first: 10 })).toEqual([]);
    await expect(firms.savedPlans(viewer('analyst'), { first: 10 })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });

  it('keeps how it is sold, and reads a question of an earlier version, which does not say', async () => {
    const sale = { transport: 'POST', buyer: 'CONSUMER', form: 'PARCEL', incoterm: 'DDP' } as const;
    const { id } = await firms.savePlan(hanbit, {
      label: 'Shop',
      language: 'ko',
      question: readSavedInput({ ...question, sale }, 'input'),
      sequence: 3,
    });
    expect((await firms.savedPlan(hanbit.viewer, id))?.question).toEqual({ ...question, sale });
    expect((await firms.savedPlan(hanbit.viewer, await save('Older')))?.question.sale).toBeUndefined();
  });

  it('is listed before those that are older', async () => {
    const ids = [await save('one'), await save('two'), await save('three')];
    const page = await firms.savedPlans(hanbit.viewer, { first: 2 });
    expect(page.map(({ label }) => label)).toEqual(['three', 'two']);
    expect(await firms.savedPlans(hanbit.viewer, { first: 2, before: ids[1] })).toMatchObject([{ label: 'one' }]);
  });

  it('is refused to others with the error for an unknown one', async () => {
    const id = await save('To Germany');
    const refused = { code: 'UNKNOWN_ID', field: 'savedPlan', message: `There is no saved plan with the ID "${id}".` };
    await expect(firms.recordStep(rival, id, done)).rejects.toMatchObject(refused);
    await expect(firms.undoStep(rival, id, good)).rejects.toMatchObject(refused);
    await expect(firms.acknowledgePlan(rival, id, 4)).rejects.toMatchObject(refused);
    await expect(firms.removeSavedPlan(rival, id)).rejects.toMatchObject(refused);
    await expect(firms.removeSavedPlan(rival, 'plan/nowhere')).rejects.toMatchObject({
      message: 'There is no saved plan with the ID "plan/nowhere".',
    });
    expect(await firms.savedPlan(hanbit.viewer, id)).toMatchObject({ sequence: 3, progress: [] });
    expect(await held()).toEqual([]);
  });

  it('records a step as done: then the company holds it, until the day that it says', async () => {
    const id = await save('To Germany');
    expect((await firms.recordStep(hanbit, id, done)).progress).toEqual([{ ...done, before: null }]);
    expect(await held()).toEqual([{ to: good, validTo: '2029-11-19' }]);
    await firms.recordStep(colleague, id, { ...done, validTo: null });
    expect((await firms.savedPlan(hanbit.viewer, id))?.progress).toMatchObject([{ validTo: null }]);
    expect(await held()).toEqual([{ to: good, validTo: null }]);
  });

  it('undoes a step: then the company holds what it held before', async () => {
    const id = await save('To Germany');
    await firms.holdRequirement(hanbit, good, { validTo: '2026-12-31' });
    await firms.recordStep(hanbit, id, done);
    await firms.recordStep(hanbit, id, { ...done, validTo: null });
    expect((await firms.undoStep(hanbit, id, good)).progress).toEqual([]);
    expect(await held()).toEqual([{ to: good, validTo: '2026-12-31' }]);
    await expect(firms.undoStep(hanbit, id, good)).rejects.toMatchObject({ code: 'STEP_NOT_RECORDED' });
  });

  it('undoes a step that another plan records, too: then the company holds what that one says', async () => {
    const [germany, america] = [await save('To Germany'), await save('To America')];
    await firms.recordStep(hanbit, germany, done);
    await firms.recordStep(hanbit, america, { ...done, validTo: '2030-01-01' });
    await firms.undoStep(hanbit, america, good);
    expect(await held()).toEqual([{ to: good, validTo: '2029-11-19' }]);
    await firms.undoStep(hanbit, germany, good);
    expect(await held()).toEqual([]);
  });

  it('is acknowledged up to a published state, and never back', async () => {
    const id = await save('To Germany');
    expect(await firms.acknowledgePlan(hanbit, id, 5)).toMatchObject({ sequence: 5 });
    expect(await firms.acknowledgePlan(hanbit, id, 4)).toMatchObject({ sequence: 5 });
  });

  it('is removed, and what it recorded stays held', async () => {
    const id = await save('To Germany');
    await firms.recordStep(hanbit, id, done);
    await firms.removeSavedPlan(hanbit, id);
    expect(await firms.savedPlan(hanbit.viewer, id)).toBeUndefined();
    expect(await held()).toEqual([{ to: good, validTo: '2029-11-19' }]);
  });

  it('is refused if its plan was made for a company that has been deleted since', async () => {
    const asked = { ...question, company: { id: 'company/forgotten' } };
    await expect(
      firms.savePlan(hanbit, { label: 'To Germany', language: 'en', question: asked, sequence: 3 }),
    ).rejects.toMatchObject({
      code: 'OTHER_COMPANY',
      field: 'input.company.id',
    });
  });

  it('is one of a hundred at most', async () => {
    for (let count = 0; count < 100; count += 1) await save(`${count}`);
    await expect(save('one more')).rejects.toMatchObject({ code: 'TOO_MANY_OWN' });
  });

  describe('and all plans of a firm', () => {
    /** A question of the maximum length, in characters of three bytes each. */
    const long = { ...question, offering: { hsCode: '330499', classId: '가'.repeat(19_000) } };
    const plan = { label: 'long', language: 'en', question: long, sequence: 3 };
    const bytes = async () => storedBytes(await firms.savedPlans(hanbit.viewer, { first: 200 }));

    it('take a MiB at most, when many are saved at once, too', async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 25 }, () => firms.savePlan(act(atFirm('hanbit')), plan)),
      );
      const [one] = await firms.savedPlans(hanbit.viewer, { first: 1 });
      const fit = Math.floor(savedPlanBytesAtMost / storedBytes(one === undefined ? [] : [one]));
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(fit);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected')
          expect(outcome.reason).toMatchObject({
            code: 'TOO_MANY_BYTES',
            message: expect.stringMatching(
              /^The saved plans of one firm can take at most 1,048,576 bytes\. .* Remove one/,
            ),
          });
      expect(await bytes()).toBeLessThanOrEqual(savedPlanBytesAtMost);
      expect(await bytes()).toBeGreaterThan(savedPlanBytesAtMost / 2);
      expect((await firms.savePlan(rival, plan)).label).toBe('long');
    });

    it('have no room for another step where they are full, and have some when one is removed', async () => {
      const saved = await firms.savePlan(hanbit, plan);
      const each = storedBytes([saved]);
      for (let count = 2; (count + 1) * each < savedPlanBytesAtMost; count += 1) await firms.savePlan(hanbit, plan);
      // The remaining bytes are fewer than the step takes.
      const left = savedPlanBytesAtMost - (await bytes()) - each;
      const filler = {
        ...long,
        offering: { ...long.offering, classId: `${long.offering.classId}${'x'.repeat(left - 40)}` },
      };
      const last = await firms.savePlan(hanbit, { ...plan, question: filler });
      const paper = 'p'.repeat(200);
      await expect(firms.recordStep(hanbit, saved.id, { ...done, paper })).rejects.toMatchObject({
        code: 'TOO_MANY_BYTES',
      });
      expect(await held()).toEqual([]);
      await firms.removeSavedPlan(hanbit, last.id);
      expect((await firms.recordStep(hanbit, saved.id, { ...done, paper })).progress).toHaveLength(1);
    });
  });
});
