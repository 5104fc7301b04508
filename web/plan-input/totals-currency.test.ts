import { expect, it } from 'vitest';
import { readAddress } from './address.js';
import { toApiInput } from './api-input.js';
import { totalsCurrency } from './totals-currency.js';

const currencyFor = (address: string): string | undefined => {
  const read = toApiInput(readAddress(new URLSearchParams(`to=VN&hs=610910&${address}`)));
  return 'faults' in read ? undefined : totalsCurrency(read);
};

it('counts in the currency of the sales, else of the country', () => {
  expect(currencyFor('')).toBe('KRW');
  expect(currencyFor('from=JP')).toBe('USD');
  expect(currencyFor('from=JP&sales=5000%20EUR')).toBe('EUR');
});
