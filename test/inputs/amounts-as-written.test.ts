import { describe, expect, it } from 'vitest';
import type { PlanOptions } from '../../src/cli/plan/variables.js';
import { inputOf } from '../cli/input-of.js';
import { type AsWritten, asWrittenInputs } from './tables.js';

const inputWith = (more: Partial<PlanOptions>) =>
  inputOf({ to: 'DE', from: 'KR', hs: '330499', prefer: 'time', ...more });

/** What the command line reads from an option of the kind. */
function read({ kind, given }: AsWritten): unknown {
  if (kind === 'money') return inputWith({ value: given }).offering.consignment?.value;
  if (kind === 'number') return inputWith({ employees: given }).company?.employees;
  const { quantity, unit } = inputWith({ quantity: given }).offering.consignment ?? {};
  return { quantity, unit };
}

const amounts = asWrittenInputs.filter(({ kind }) => ['money', 'number', 'quantity'].includes(kind));

describe('what people write into the options of a plan', () => {
  it.each(amounts.filter((row) => 'understood' in row))('is understood: $kind "$given"', (row) => {
    expect(read(row)).toEqual('understood' in row && row.understood);
  });

  it.each(amounts.filter((row) => 'refused' in row))('is refused: $kind "$given" with $refused', (row) => {
    expect(() => read(row)).toThrow(expect.objectContaining({ code: 'refused' in row && row.refused }));
  });
});
