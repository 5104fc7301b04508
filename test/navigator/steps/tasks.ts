import fc from 'fast-check';
import type { Task } from '../../../src/navigator/steps/time/timeline.js';

/** A task of fixed length that the plan waits for. */
export function task(id: string, days: number, ...needs: readonly string[]): Task {
  return { id, needs, length: { min: days, typical: days, max: days }, counts: true };
}

/** Tasks that each need some of those before them. */
export const anyTasks: fc.Arbitrary<readonly Task[]> = fc
  .array(
    fc.record({
      needs: fc.array(fc.nat(20), { maxLength: 3 }),
      days: fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)),
      counts: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(({ needs, days, counts }, index) => {
      const [min = 0, typical = 0, max = 0] = [...days].sort((a, b) => a - b);
      return {
        id: `t${index}`,
        needs: index === 0 ? [] : [...new Set(needs.map((need) => `t${need % index}`))],
        length: counts ? { min, typical, max } : { min: 0, typical: 0, max: 0 },
        counts,
      };
    }),
  );
