/** Between the names of a cell. */
const bar = '|';

interface OtherNames {
  readonly alsoNamed?: { readonly [language: string]: string }[];
}

/**
 * The field `alsoNamed` from a cell in each language, with the names in the same order. A name without its English is
 * refused when the node is read.
 */
export function otherNames(english: string, korean: string): OtherNames {
  if (english === '' && korean === '') return {};
  const [en, ko] = [english.split(bar), korean.split(bar)];
  const inLanguage = (language: string, name: string | undefined) => (name === undefined ? {} : { [language]: name });
  const count = Math.max(en.length, ko.length);
  return {
    alsoNamed: Array.from({ length: count }, (_, at) => ({ ...inLanguage('en', en[at]), ...inLanguage('ko', ko[at]) })),
  };
}
