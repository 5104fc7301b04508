import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/cli/language.js';

const language = (line: string, environment: Record<string, string> = {}): string =>
  languageOf(line.split(' '), environment);

describe('the language of the command line', () => {
  it.each([
    ['plan --to DE', {}, 'en'],
    ['plan --to DE --lang ko', {}, 'ko'],
    ['plan --lang=ko-KR --to DE', {}, 'ko'],
    ['plan --lang en', { LANG: 'ko_KR.UTF-8' }, 'en'],
    ['plan', { LANG: 'ko_KR.UTF-8' }, 'ko'],
    ['plan', { LC_ALL: 'C', LANG: 'ko_KR.UTF-8' }, 'en'],
    ['plan', { LC_ALL: '', LC_MESSAGES: 'ko_KR', LANG: 'en_GB.UTF-8' }, 'ko'],
    ['plan', { LANG: 'fr_FR.UTF-8' }, 'en'],
  ])('of "%s" with %j is %s', (line, environment, expected) => {
    expect(language(line, environment)).toBe(expected);
  });

  it.each(['fr', '', 'korean'])('refuses --lang=%s, and names those that there are', (given) => {
    expect(() => language(`plan --lang=${given}`)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_LANGUAGE', field: 'lang', message: expect.stringContaining('"ko"') }),
    );
  });
});
