import { expect, it } from 'vitest';
import type { ComparedMarket } from './compared-market.js';
import { comparisonCsv } from './comparison-csv.js';

it('writes ranges, lower bounds and what is not known', () => {
  const measure = (least: number | undefined, most: number | undefined) => ({ least, most });
  const market = {
    code: 'VN',
    name: 'Viet Nam',
    measures: {
      days: measure(19, 50),
      cost: measure(31, undefined),
      duty: measure(undefined, undefined),
      steps: 3,
      conditionalSteps: 1,
      questions: 2,
      coverage: { full: 1, part: 1, none: 1 },
    },
  } satisfies Omit<ComparedMarket, 'plan'>;
  const [, line] = comparisonCsv(['Market'], [market]).split('\r\n');
  expect(line).toBe('Viet Nam (VN),19-50,31-,,3,2');
});
