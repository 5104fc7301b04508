import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { sayIn, type Words } from './words.js';

const files = import.meta.glob<Readonly<Record<string, Words>>>('../**/*.words.ts', { eager: true });
const entries = Object.entries(files).flatMap(([file, exported]) =>
  Object.values(exported).flatMap((words) =>
    Object.entries(words).map(([key, text]) => ({ name: `${file} ${key}`, text })),
  ),
);

/** Names of arguments and tags in a message. */
function argumentsOf(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return [element.value, ...argumentsOf(element.children)];
    const options =
      'options' in element ? Object.values(element.options).flatMap(({ value }) => argumentsOf(value)) : [];
    return [element.value, ...options];
  });
}

const unique = (names: readonly string[]) => [...new Set(names)].sort();

describe('the words of the pages', () => {
  it('are found', () => expect(entries.length).toBeGreaterThan(20));

  it.each(entries)('$name has the same arguments in both languages', ({ text }) => {
    expect(unique(argumentsOf(parse(text.ko)))).toEqual(unique(argumentsOf(parse(text.en))));
  });

  it.each(entries)('$name is written in both languages', ({ text }) => {
    expect(text.en).not.toMatch(/[가-힣]/);
    expect(text.en.trim()).not.toBe('');
    expect(text.ko.trim()).not.toBe('');
  });
});

describe('Korean particles', () => {
  const words = { to: { en: 'to {market}', ko: '{market}(으)로' } };

  it('follow the word before them', () => {
    const say = sayIn(words, 'ko');
    expect(say('to', { market: '베트남' })).toBe('베트남으로');
    expect(say('to', { market: '독일' })).toBe('독일로');
    expect(say('to', { market: '미국' })).toBe('미국으로');
  });
});
