import { describe, expect, it } from 'vitest';
import { shippedIn } from '../../src/navigator/quantity/shipped.js';
import { convertQuantity } from '../../src/written/units.js';

describe('A quantity', () => {
  it.each([
    ['kg to t', 2500, 'kg', 't', 2.5],
    ['t to kg', 0.1, 't', 'kg', 100],
    ['g to kg', 750, 'g', 'kg', 0.75],
    ['litres to hl', 250, 'litre', 'hl', 2.5],
    ['hl to l', 1.5, 'hl', 'l', 150],
    ['pieces to items', 12, 'pcs', 'item', 12],
    ['a number of the schedule to pieces', 7, 'No.', 'piece', 7],
    ['in other letters and with blanks', 3, ' Kilograms ', 'KG', 3],
    ['kg under its Korean name', 5, '킬로그램', 'g', 5000],
    ['t under its Korean name', 3, '톤', 'kg', 3000],
    ['litres under their Korean name', 4, '리터', 'litre', 4],
    ['pieces under their Korean name', 9, '개', 'ea', 9],
    ['a unit that is not in the list to itself', 6, 'Tariff heading', 'tariff heading', 6],
  ])('converts: %s', (_, amount, from, to, expected) => {
    expect(convertQuantity(amount, from, to)).toBe(expected);
  });

  it.each([
    ['mass to volume', 'kg', 'litre'],
    ['pieces to mass', 'item', 'kg'],
    ['a unit that is not in the list to another', 'pair', 'item'],
    ['into a unit that is not in the list', 'kg', 'm2'],
  ])('does not convert: %s', (_, from, to) => {
    expect(convertQuantity(1, from, to)).toBeUndefined();
  });
});

describe('The quantity of a consignment', () => {
  it.each([
    ['is known in a unit of the same measure', { quantity: 500, unit: 'g' }, 'kg', 0.5],
    ['is unknown if it is 0', { quantity: 0, unit: 'kg' }, 'kg', undefined],
    ['is unknown without its unit', { quantity: 5 }, 'kg', undefined],
    ['is unknown for a rule without a unit', { quantity: 5, unit: 'kg' }, undefined, undefined],
    ['is unknown if it is not given', { unit: 'kg' }, 'kg', undefined],
  ])('%s', (_, consignment, unit, expected) => {
    expect(shippedIn(consignment, unit)).toBe(expected);
  });
});
