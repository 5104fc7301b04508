import { describe, expect, it } from 'vitest';
import { criteriaOf } from '../../../src/ingest/origin/criteria.js';
import { alternatives, plainText } from '../../../src/ingest/origin/rule-text.js';

describe('The text of a rule', () => {
  it.each([
    [
      'a link and an entity',
      'All the animals of [chapter&nbsp;1](/chapters/01) shall be wholly obtained.',
      'All the animals of chapter 1 shall be wholly obtained',
    ],
    ['bold figures', 'does not exceed **45%** of the ex-works price', 'does not exceed 45 % of the ex-works price'],
    [
      'a tag that is joined to a word',
      'All the materials used arewholly obtained{{WO}}',
      'All the materials used are wholly obtained',
    ],
    [
      'a list',
      'Manufacture from:\n\n- coir yarn, *or*\n\n- paper\n\nSee Note 5.',
      'Manufacture from: coir yarn, or paper. See Note 5',
    ],
    [
      'a list of the other publisher',
      'Manufacture from:\n\n\n * coir yarn, or\n\n* paper\n\n',
      'Manufacture from: coir yarn, or paper',
    ],
    [
      'a list without commas',
      'not exceeding 10 kg\n\n * sodium nitrate\n\n* calcium cyanamide',
      'not exceeding 10 kg, sodium nitrate, calcium cyanamide',
    ],
    ['rules in one text', 'Beading\n\n\n or\n\n\n Moulding\n\n\n', 'Beading; or Moulding'],
    ['a decimal comma', 'does not exceed 47, 5\u00a0% of the price', 'does not exceed 47.5 % of the price'],
    ['the hyphen of a column', 'Cutting of non- assembled furskins', 'Cutting of non-assembled furskins'],
  ])('has no marks: %s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('keeps numbers that are no decimals apart', () => {
    expect(plainText('materials of Chapter 7, 8, 10 and 11')).toBe('materials of Chapter 7, 8, 10 and 11');
    expect(plainText('1, 4-cyclohexanediethanol')).toBe('1, 4-cyclohexanediethanol');
  });

  it('joins alternative rules, each of which suffices', () => {
    expect(alternatives(['Beading or moulding.', 'Manufacture from yarn\n\n\n or\n\n\n Printing'])).toBe(
      'Beading or moulding; or manufacture from yarn; or printing.',
    );
  });
});

describe('The criteria of a rule', () => {
  it.each<[string, string[]]>([
    ['Manufacture from materials of any heading, except that of the product.', ['CHANGE_OF_HEADING']],
    ['Manufacture from materials of any heading, except those of heading 4011.', []],
    ['Manufacture from materials of any heading.', []],
    [
      'Manufacture in which the value of all the materials used does not exceed 45 % of the ex-works price.',
      ['MAXIMUM_VALUE'],
    ],
    [
      'Manufacture from materials of any heading, except that of the product; or manufacture in which the value of all the materials used does not exceed 50 % of the ex-works price of the product.',
      ['CHANGE_OF_HEADING', 'MAXIMUM_VALUE'],
    ],
    ['All the animals of Chapter 1 shall be wholly obtained.', ['WHOLLY_OBTAINED']],
    ['Manufacture from yarn.', ['SPECIFIC_PROCESS']],
    [
      'Embroidering, provided that the value of the fabric used does not exceed 40 % of the ex-works price.',
      ['MAXIMUM_VALUE', 'SPECIFIC_PROCESS'],
    ],
    ['Manufacture in which at least 70 % by weight of the tobacco used is originating.', ['WEIGHT_LIMIT']],
  ])('are those that its words state: %s', (text, criteria) => {
    expect(criteriaOf(text)).toEqual(criteria);
  });
});
