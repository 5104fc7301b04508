import { importer } from './importer.js';

/** Between the names of a cell. */
const bar = '|';

/** The ten-digit codes of the Korean tariff schedule, below the subheadings of HS 2022. */
export const hsk = importer({
  file: 'reference/hsk-2026.csv',
  columns: ['code', 'name_en', 'name_ko', 'also_en', 'also_ko'],
  read: (rows) =>
    rows.map(({ line, cells: { code, name_en, name_ko, also_en, also_ko } }) => ({
      type: 'ProductClass',
      line,
      node: {
        id: `hsk/${code}`,
        scheme: 'hsk',
        code,
        name: { en: name_en, ko: name_ko },
        ...(also_en === '' && also_ko === '' ? {} : { alsoNamed: pairs(also_en, also_ko) }),
        partOf: `hs/${code.slice(0, 6)}`,
      },
    })),
});

/** The names of two cells, in both languages. A name without its English is refused when the node is read. */
function pairs(english: string, korean: string): { readonly [language: string]: string }[] {
  const [en, ko] = [english.split(bar), korean.split(bar)];
  const inLanguage = (language: string, name: string | undefined) => (name === undefined ? {} : { [language]: name });
  const count = Math.max(en.length, ko.length);
  return Array.from({ length: count }, (_, at) => ({ ...inLanguage('en', en[at]), ...inLanguage('ko', ko[at]) }));
}
