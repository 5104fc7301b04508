import { expect, it } from 'vitest';
import { tokens } from '../../src/catalogue/index/tokens.js';

it.each([
  ['Beauty Products', ['beauty', 'beauti', 'products', 'product']],
  ['batteries battery', ['batteries', 'batteri', 'battery']],
  ['tyres and fibreboard', ['tyres', 'tire', 'and', 'fibreboard', 'fiberboard']],
  ['knife knives', ['knife', 'knives']],
  ['styrene', ['styrene', 'styren']],
  ['gas bus its', ['gas', 'bus', 'its']],
  ['Côte d’Or, Türkiye', ['cote', 'd', 'or', 'turkiye', 'turkiy']],
  ['3304.99 and 33.04.99.10', ['330499', 'and', '33049910']],
  ['ISO 22716:2007', ['iso', '22716', '2007']],
  ['Ｋ１２ﬁ', ['k12fi']],
  // A hyphen joins words, a blank does not.
  ['T-shirt', ['t', 'shirt', 'tshirt']],
  ['T shirt', ['t', 'shirt']],
  // Letters of each word, for what is half typed; pairs of syllables, also across a blank.
  ['화장품', ['ㅎㅗㅏㅈㅏㅇㅍㅜㅁ', '화장', '장품']],
  ['조미 김', ['ㅈㅗㅁㅣ', '김', '조미', '미김']],
  ['쌀ㆍ보리', ['쌀', 'ㅂㅗㄹㅣ', '보리']],
  ['LED등', ['led', '등']],
  ['', []],
  ['!?', []],
])('%j is found by %j', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});
