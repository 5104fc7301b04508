import type { Localized } from '../graph/vocabulary/hydrate.js';

/** Characters of the longest language tag that is looked at: what is asked for is read again for each text. */
const longestTag = 35;

/**
 * A localized text in the language asked (`ko`, `ko-KR`), or in English where there is none in it.
 * @param texts by language; undefined where the node has none
 */
export function textIn(texts: unknown, lang: string | null | undefined): string | undefined {
  if (!isLocalized(texts)) return undefined;
  const [language = 'en'] = (lang ?? 'en').slice(0, longestTag).toLowerCase().split('-');
  return Object.hasOwn(texts, language) ? texts[language] : texts.en;
}

function isLocalized(texts: unknown): texts is Localized {
  return typeof texts === 'object' && texts !== null && 'en' in texts;
}
