import type { Localized } from '../graph/vocabulary/hydrate.js';

/**
 * A localized text in the language asked (`ko`, `ko-KR`), or in English where there is none in it.
 * @param texts by language; undefined where the node has none
 */
export function textIn(texts: unknown, lang: string | null | undefined): string | undefined {
  if (!isLocalized(texts)) return undefined;
  const [language = 'en'] = (lang ?? 'en').toLowerCase().split('-');
  return Object.hasOwn(texts, language) ? texts[language] : texts.en;
}

function isLocalized(texts: unknown): texts is Localized {
  return typeof texts === 'object' && texts !== null && 'en' in texts;
}
