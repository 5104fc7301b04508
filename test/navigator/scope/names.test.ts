import { describe, expect, it } from 'vitest';
import { classTitle } from '../../../src/navigator/scope/names.js';
import { world } from '../world.js';

describe('the title of a class', () => {
  const titleOf = (ko: string): string | undefined =>
    classTitle(
      world({ ProductClass: { 'hs/8501': { scheme: 'hs', code: '8501', name: { en: 'Motors', ko } } } }),
      'hs/8501',
    ).ko;

  it.each([
    ['축전지(격리판을 포함한다)', 'HS 8501(축전지)'],
    ['축전지[격리판을 포함한다]', 'HS 8501(축전지)'],
    // Brackets in brackets: the text between two inner ones is a detail as well.
    ['가죽[펠트(felt)로 만든 것과 스플릿(split)한 것]과 원피', 'HS 8501(가죽과 원피)'],
    ['가죽(펠트[felt]로 만든 것)', 'HS 8501(가죽)'],
    // A bracket that the source does not close remains.
    ['렌치[토크미터', 'HS 8501(렌치[토크미터)'],
  ])('leaves out what is in brackets: %s', (name, title) => {
    expect(titleOf(name)).toBe(title);
  });
});
