import { expect, it } from 'vitest';
import { tokens } from '../../src/catalogue/index/tokens.js';

it.each([
  ['Beauty Products', ['beauty', 'product']],
  ['batteries, batches; noodles (glass)', ['battery', 'batch', 'noodle', 'glass']],
  ['gas bus its', ['gas', 'bus', 'its']],
  ['Côte d’Ivoire, Türkiye', ['cote', 'd', 'ivoire', 'turkiye']],
  ['3304.99 and 33.04.99.10', ['330499', 'and', '33049910']],
  ['ISO 22716:2007', ['iso', '22716', '2007']],
  ['Ｋ１２ﬁ', ['k12fi']],
  ['화장품', ['화장', '장품']],
  ['김치 김', ['김치', '김']],
  ['리튬이온 battery', ['리튬', '튬이', '이온', 'battery']],
  ['', []],
  ['!?', []],
])('%j is found by %j', (text, expected) => {
  expect(tokens(text)).toEqual(expected);
});
