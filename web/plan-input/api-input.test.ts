import { describe, expect, it } from 'vitest';
import { readAddress } from './address.js';
import { entryPlanInput, toApiInput } from './api-input.js';

const read = (query: string) => toApiInput(readAddress(new URLSearchParams(query)));

function inputOf(query: string) {
  const input = read(query);
  if ('faults' in input) throw new Error(JSON.stringify(input.faults));
  return entryPlanInput(input);
}

describe('the input of the API', () => {
  it('is the destination and the code, and nothing that was not said', () => {
    expect(JSON.parse(JSON.stringify(inputOf('to=VN&hs=3304.99')))).toEqual({
      target: 'VN',
      offering: { hsCode: '3304.99', traits: [] },
    });
  });

  it('reads money and numbers as people write them', () => {
    const { company, offering } = inputOf('to=VN&hs=330499&sales=5억 원&employees=1,200&value=$2,000');
    expect(company).toMatchObject({ sales: { amount: 500_000_000, currency: 'KRW' }, employees: 1200 });
    expect(offering.consignment?.value).toEqual({ amount: 2000, currency: 'USD' });
  });

  it('has answers of each kind', () => {
    const { offering } = inputOf('to=VN&hs=330499&yes=trait/a&no=trait/b&amount=trait/c=1.5&option=trait/d=X');
    expect(offering.traits).toEqual([
      { trait: 'trait/a', holds: true },
      { trait: 'trait/b', holds: false },
      { trait: 'trait/c', amount: 1.5 },
      { trait: 'trait/d', option: 'X' },
    ]);
  });

  it('names every fault at once, with what was written', () => {
    expect(read('employees=many&sales=5&transport=PIPE&value=¥100')).toEqual({
      faults: [
        { field: 'to', fault: 'missing', given: '' },
        { field: 'what', fault: 'missing', given: '' },
        { field: 'value', fault: 'money', given: '¥100' },
        { field: 'employees', fault: 'number', given: 'many' },
        { field: 'sales', fault: 'money', given: '5' },
        { field: 'transport', fault: 'choice', given: 'PIPE' },
      ],
    });
  });
});
