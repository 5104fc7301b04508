import { expect, it } from 'vitest';
import { placeOf, type Warning, warningsByNode } from './warning-places.js';

const warning = (code: string, ...ids: string[]): Warning => ({
  code,
  message: code,
  on: null,
  about: ids.map((id) => ({ __typename: 'CustomsRule', id, name: id })),
});

it.each([
  ['PRESUMES_PARTIES', 'answer'],
  ['VALUE_CHANGES', 'dates'],
  ['SOURCES_DISAGREE', 'sources'],
  ['A_CODE_OF_LATER', 'sources'],
])('%s is read with the %s', (code, place) => expect(placeOf({ code })).toBe(place));

it('finds the warnings about a node, each once, and not those about the whole plan', () => {
  const disagree = warning('SOURCES_DISAGREE', 'vn/vat', 'claim/a', 'vn/vat');
  const outdated = warning('SOURCE_OUTDATED', 'source/x', 'vn/vat');
  const found = warningsByNode([disagree, outdated, warning('PRESUMES_PARTIES', 'vn/vat')]);
  expect(found.get('vn/vat')).toEqual([disagree, outdated]);
  expect(found.get('claim/a')).toEqual([disagree]);
  expect(found.get('unknown')).toBeUndefined();
});
