import { describe, expect, it } from 'vitest';
import { printAddress, readAddress } from '../../plan-input/address.js';
import { type Answerable, answered, controlOf, givenAnswer } from './answering.js';

const address = 'to=GB&hs=200599';
const input = readAddress(new URLSearchParams(address));
const yesNo = [
  { value: 'true', name: 'yes' },
  { value: 'false', name: 'no' },
];
const question = (given: Partial<Answerable>): Answerable => ({
  kind: 'TRAIT',
  trait: null,
  choices: [],
  answerIn: ['offering', 'traits'],
  ...given,
});
const trait = (unit: string | null = null) => ({ id: 'trait/a', name: 'A', unit });

const intervals = [
  { value: '12.5', name: 'up to 25 t' },
  { value: '100', name: 'more than 25 t' },
];
const meat = question({ trait: trait(), choices: yesNo });
const packaging = question({ kind: 'COMPANY', trait: trait('t'), choices: intervals });
const royalty = question({ kind: 'CHOICE', trait: trait(), choices: [{ value: 'PATENT', name: 'patent' }] });
const line = question({
  kind: 'TARIFF_LINE',
  answerIn: ['offering', 'classId'],
  choices: [{ value: 'ukgt/20059960', name: 'Sauerkraut' }],
});
const worth = question({ kind: 'AMOUNT', trait: trait('USD'), answerIn: ['offering', 'consignment', 'value'] });
const weight = question({ kind: 'AMOUNT', trait: trait('kg'), answerIn: ['offering', 'consignment', 'quantity'] });
const transport = question({
  kind: 'CHOICE',
  trait: trait(),
  answerIn: ['sale', 'transport'],
  choices: [{ value: 'SEA', name: 'by sea' }],
});
const exported = question({ kind: 'COMPANY', answerIn: ['company', 'exports'] });

describe('an answer goes into the address, and is found there', () => {
  it.each([
    ['yes', meat, 'true', 'yes=trait%2Fa'],
    ['no', meat, 'false', 'no=trait%2Fa'],
    ['an amount', packaging, '30', 'amount=trait%2Fa%3D30'],
    ['an option', royalty, 'PATENT', 'option=trait%2Fa%3DPATENT'],
    ['a value', worth, '2500', 'value=2500+USD'],
    ['a quantity with its unit', weight, '12', 'quantity=12&unit=kg'],
    ['a field of the sale', transport, 'SEA', 'transport=SEA'],
    ['a field of the firm', exported, '50,000 USD', 'exports=50%2C000+USD'],
  ])('%s', (_, asked, value, printed) => {
    const next = answered(asked, input, value);
    expect(printAddress(next).toString()).toBe(`${address}&${printed}`);
    expect(givenAnswer(asked, next)).toBe(value);
    expect(givenAnswer(asked, input)).toBeUndefined();
  });

  it('and can be undone', () => {
    for (const asked of [meat, packaging, royalty, worth, transport, exported])
      expect(printAddress(answered(asked, answered(asked, input, '1'), undefined)).toString()).toBe(address);
  });
});

it('replaces a code by the line of a schedule, and a line by the code that it is in', () => {
  const exact = answered(line, input, 'ukgt/20059960');
  expect(printAddress(exact).toString()).toBe('to=GB&class=ukgt%2F20059960');
  expect(givenAnswer(line, exact)).toBe('ukgt/20059960');
  expect(printAddress(answered(line, exact, undefined)).toString()).toBe(address);
});

it('asks again for a value that was given in another currency', () => {
  expect(givenAnswer(worth, readAddress(new URLSearchParams('value=2000 KRW')))).toBeUndefined();
});

it('takes yes and no of a firm as a choice, and intervals as an amount', () => {
  expect(controlOf(question({ kind: 'COMPANY', trait: trait(), choices: yesNo }))).toBe('choice');
  expect(controlOf(packaging)).toBe('amount');
  expect(controlOf(worth)).toBe('amount');
  expect(controlOf(exported)).toBe('money');
  expect(controlOf(question({ kind: 'COMPANY', answerIn: ['company', 'employees'] }))).toBe('amount');
});
