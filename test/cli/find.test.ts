import { describe, expect, it } from 'vitest';
import { foundList } from '../../src/cli/find/list.js';
import { wordsIn } from '../../src/cli/plan/words.js';

const cream = { id: 'hs/330499', scheme: 'hs', code: '330499', name: 'Beauty or make-up preparations' };
const jelly = { id: 'hts/33049910', scheme: 'hts', code: '33049910', name: 'Petroleum jelly' };

const found = (matched: 'ALL_WORDS' | 'SIMILAR' | 'SOME_WORDS', totalCount = 2) => ({
  matched,
  totalCount,
  edges: [
    { node: cream, matchedText: 'Face cream' },
    { node: jelly, matchedText: 'Petroleum jelly' },
  ],
});

describe('the list of landfall find', () => {
  it('shows codes, names, and what was found if it is not the name', () => {
    expect(foundList(wordsIn('en'), found('ALL_WORDS'), 100)).toBe(
      [
        '330499        Beauty or make-up preparations',
        '              found as: Face cream',
        'hts/33049910  Petroleum jelly',
      ].join('\n'),
    );
  });

  it('does not repeat a code that was searched for', () => {
    const edges = [{ node: cream, matchedText: '330499' }];
    expect(foundList(wordsIn('en'), { matched: 'ALL_WORDS', totalCount: 1, edges }, 100)).toBe(
      '330499  Beauty or make-up preparations',
    );
  });

  it('says first that the words are only similar, or only some of them, and last that there are more', () => {
    const lines = (text: string) => text.split('\n');
    expect(lines(foundList(wordsIn('en'), found('SIMILAR'), 100))[0]).toMatch(/^Nothing has exactly these words/);
    const some = lines(foundList(wordsIn('en'), found('SOME_WORDS', 5), 100));
    expect(some[0]).toMatch(/^Nothing has all of these words/);
    expect(some.at(-1)).toBe('3 more. Add a word to narrow the search.');
    expect(lines(foundList(wordsIn('ko'), found('SOME_WORDS', 5), 100)).at(-1)).toMatch(/^그 밖에 3개가/);
  });

  it('stays within the width of the terminal', () => {
    const widths = foundList(wordsIn('en'), found('ALL_WORDS'), 40)
      .split('\n')
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(40);
  });

  it('says that nothing has the name', () => {
    const nothing = { ...found('ALL_WORDS', 0), edges: [] };
    expect(foundList(wordsIn('en'), nothing, 100)).toMatch(/^No class has this name/);
    expect(foundList(wordsIn('ko'), nothing, 100)).toMatch(/^이 이름의 분류가 없습니다/);
  });
});
