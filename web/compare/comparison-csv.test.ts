import { expect, it } from 'vitest';
import { comparisonCsv } from './comparison-csv.js';
import type { Measures } from './measures.js';

it('writes ranges, lower bounds and what is not known', () => {
  const measure = (least: number | undefined, most: number | undefined) => ({ least, most });
  const market = {
    code: 'VN',
    name: 'Viet Nam',
    verdict: 'conditional',
    measures: {
      days: measure(19, 50),
      cost: measure(31, undefined),
      duty: measure(undefined, undefined),
      steps: 3,
      conditionalSteps: 1,
      questions: 2,
      coverage: { full: 4, part: 5, none: 6 },
    } satisfies Measures,
  };
  const [, line] = comparisonCsv(['Market'], [market]).split('\r\n');
  expect(line).toBe('Viet Nam (VN),conditional,19-50,31-,,3,1,2,4,5,6');
});
