import { readdirSync } from 'node:fs';

/** The catalogues: a folder for each language. `src/` and `dist/` are at the same depth in the package. */
export const cataloguesFolder = new URL('../../messages/', import.meta.url);

/** The fallback language: every message and every name has it. */
export const defaultLanguage = 'en';

/** Languages of messages and names, the default first. A further one is a further folder. */
export const languages: readonly string[] = [
  defaultLanguage,
  ...readdirSync(cataloguesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== defaultLanguage)
    .map(({ name }) => name)
    .sort(),
];

/** The length of the longest possible language tag. */
const longestTag = 35;

/** The language of a BCP 47 tag (`ko` for `ko-KR`); undefined if there is no catalogue for it. */
export function languageOfTag(tag: string): string | undefined {
  const [language = ''] = tag.slice(0, longestTag).toLowerCase().split(/[-_]/);
  return languages.find((each) => each === language);
}
