import { describe, expect, it } from 'vitest';
import { isAboutOwn, withoutFirm } from './own-data.js';

describe('a problem with the plan of a firm', () => {
  it.each([
    ['company.id', true],
    ['offering.productId', true],
    ['company.size', false],
    ['offering.hsCode', false],
  ])('about %s is about data of the firm: %s', (field, isOwn) =>
    expect(isAboutOwn({ message: 'There is no such company.', field })).toBe(isOwn),
  );
});

describe('the address without the firm', () => {
  it('keeps everything else', () => {
    const query = new URLSearchParams('to=DE&hs=330499&firm=company/hanbit&holds=a&holds=b&saved=plan/1');
    expect(withoutFirm(query).toString()).toBe('to=DE&hs=330499&holds=a&holds=b');
    expect(query.get('firm')).toBe('company/hanbit');
  });
});
