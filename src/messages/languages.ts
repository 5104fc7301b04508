import { readdirSync } from 'node:fs';

/** The catalogues: a folder for each language. `src/` and `dist/` lie equally deep below the package. */
export const cataloguesFolder = new URL('../../messages/', import.meta.url);

/** The language of a text that has no other: every message and every name has it. */
export const defaultLanguage = 'en';

/** Languages that messages are written in and names are kept in, the default first. A further one is a further folder. */
export const languages: readonly string[] = [
  defaultLanguage,
  ...readdirSync(cataloguesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== defaultLanguage)
    .map(({ name }) => name)
    .sort(),
];

/** Characters of the longest language tag that is read. */
const longestTag = 35;

/** The language that a BCP 47 tag names (`ko` for `ko-KR`); undefined where there is no catalogue for it. */
export function languageOfTag(tag: string): string | undefined {
  const [language = ''] = tag.slice(0, longestTag).toLowerCase().split(/[-_]/);
  return languages.find((each) => each === language);
}
