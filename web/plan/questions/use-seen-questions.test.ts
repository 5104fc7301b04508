import { expect, it } from 'vitest';
import type { Question } from './answering.js';
import { merged } from './use-seen-questions.js';

const question = (key: string): Question => ({
  key,
  kind: 'TRAIT',
  text: key,
  trait: null,
  choices: [],
  decides: [],
  answerIn: ['offering', 'traits'],
});

it('keeps an answered question in its place, drops one that is no longer asked, and adds new ones last', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(question);
  if (!a || !b || !c || !d) throw new Error('four questions');
  expect(merged([a, b, c], [c, d], ({ key }) => key === 'a').map(({ key }) => key)).toEqual(['a', 'c', 'd']);
});
