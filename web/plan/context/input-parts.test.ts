import { expect, it } from 'vitest';
import { sayIn } from '../../language/words.js';
import { readAddress } from '../../plan-input/address.js';
import { contextWords } from './context.words.js';
import { inputParts } from './input-parts.js';

const parts = (query: string) =>
  inputParts(readAddress(new URLSearchParams(query)), sayIn(contextWords, 'en'), (of, value) => `${of} ${value}`);

it('says what was said, and nothing else', () => {
  expect(parts('to=VN&hs=330499')).toEqual([]);
  expect(parts('employees=12&transport=SEA&buyer=BUSINESS&holds=a&holds=b&value=2000 USD&quantity=5&unit=kg')).toEqual([
    '12 employees',
    '2 certificates held',
    'Transport SEA',
    'buyer: Buyer BUSINESS',
    'a shipment of 2000 USD, 5 kg',
  ]);
});
