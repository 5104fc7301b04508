import { expect, it } from 'vitest';
import { makePlan } from '../../src/navigator/make-plan.js';
import { dutyWorld, mfn, preference } from './duty/duty-world.js';
import { ask } from './world.js';

it('The proof of a preference that is stated for the national lines of the class offered is a step', () => {
  const line = { COVERS: 'cn/33049900' } as const;
  const facts = dutyWorld(
    { mfn: mfn(5, line), pref: preference(0, line) },
    { ProductClass: { 'cn/33049900': { PART_OF: 'hs/330499', scheme: 'cn' } } },
  );
  const { duty, schedule } = makePlan(facts, ask({ classId: 'hs/330499' }));
  expect(duty.best?.rule.id).toBe('pref');
  expect(schedule.steps).toMatchObject([{ id: 'proof/a', status: 'REQUIRED', rules: [{ id: 'pref' }] }]);
});
