import { getOperationAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { defaultLimits } from '../../../src/api/limits/limits.js';
import { createOperationCheck } from '../../../src/api/limits/operation-check.js';
import { createSchema } from '../../../src/api/schema.js';

const check = createOperationCheck(createSchema(), defaultLimits);

function costOf(field: string): number {
  const document = parse(`{ ${field} }`);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('no operation');
  return check({ document, operation, variables: {} }, { language: 'en' });
}

const input = 'input: { target: "DE", offering: { hsCode: "330499" } }';

it('operations that make two plans cost the same, regardless of the plans', () => {
  const changes = '{ changes { text } }';
  const between = costOf(`entryPlanChanges(from: "2026-01-01", to: "2026-12-31", ${input}) ${changes}`);
  expect(between).toBeGreaterThanOrEqual(2 * costOf(`entryPlan(${input}) { verdict }`) - 2);
  expect(costOf(`previewPlan(changeset: "changeset/1", ${input}) ${changes}`)).toBe(between);
});
