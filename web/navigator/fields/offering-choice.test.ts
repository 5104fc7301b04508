import { describe, expect, it } from 'vitest';
import { choiceOf, classIdOf, typedCode } from './offering-choice.js';

describe('an offering', () => {
  it('of goods is named by its code, and one without a code by its class', () => {
    expect(choiceOf({ node: { id: 'hs/330499' }, code: '330499' }, 'goods')).toEqual({ by: 'hsCode', value: '330499' });
    expect(choiceOf({ node: { id: 'cpc/8314' }, code: '8314' }, 'service')).toEqual({ by: 'cpcCode', value: '8314' });
    expect(choiceOf({ node: { id: 'intangible/game' }, code: null }, 'software')).toEqual({
      by: 'classId',
      value: 'intangible/game',
    });
  });

  it.each(['3304.99', '3304 99 1000', '3304.99-9000', '３３０４９９'])('that is typed as %s is a code', (typed) => {
    expect(typedCode(` ${typed} `, 'goods')).toEqual({ by: 'hsCode', value: typed });
  });

  it.each(['크림', '3304.99 크림', 'cream 2', ''])('that is typed as "%s" is no code', (typed) => {
    expect(typedCode(typed, 'goods')).toBeUndefined();
  });

  it('of software has no code', () => expect(typedCode('8314', 'software')).toBeUndefined());
});

describe('the class of a choice', () => {
  it.each([
    ['hsCode', '2005.99', 'hs/200599'],
    ['hsCode', '3304.99-9000', 'hs/330499'],
    ['hsCode', '2005', 'hs/2005'],
    ['cpcCode', '8314', 'cpc/8314'],
    ['classId', 'intangible/game', 'intangible/game'],
  ] as const)('that %s %s names is %s', (by, value, id) => expect(classIdOf({ by, value })).toBe(id));

  it('of a product is not known here', () => {
    expect(classIdOf({ by: 'productId', value: 'product/1' })).toBeUndefined();
  });
});
