/** The words of the English edition for the higher and the lower of two charges. */
export const ofTwo = { higher: ', whichever is the greater', lower: ', whichever is the less' } as const;

/**
 * What Japan's schedule states in a cell, in the words and spacing of its English edition, so that one reader serves
 * both: `5%又は3.50円/kgのうちいずれか高い税率` is `5% or 3.50 yen/kg, whichever is the greater`. Conditions in other
 * words stay in Japanese.
 */
export function inEnglish(cell: string): string {
  const text = words.reduce((said, [word, english]) => said.replace(word, english), cell.normalize('NFKC'));
  return text
    .replace(/\s*([+~])\s*/gu, (_, sign: string) => (sign === '+' ? ' + ' : '~'))
    .replace(/(\d)\s*yen/gu, '$1 yen')
    .replace(/yen\s*\/\s*/gu, 'yen/')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** In the order in which they are replaced. */
const words: readonly (readonly [RegExp, string])[] = [
  [/[〜~]/gu, '~'],
  [/[●!]\s*/gu, ''],
  [/無税/gu, 'Free'],
  [/免税/gu, 'Exemption'],
  [/\s*ただし、?その税率が([^\n]+?)を下回る場合は\1/gu, ', subject to a minimum customs duty of $1'],
  [/のうちいずれか高い税率/gu, ofTwo.higher],
  [/のうちいずれか低い税率/gu, ofTwo.lower],
  [/又は非譲許/gu, ' or unbound'],
  [/又は(?=\(?\d)/gu, ' or '],
  [/円/gu, ' yen'],
  [/[−-]課税価格/gu, ' - the value for customs duty'],
  [/yen\s*\/頭/gu, 'yen/each'],
  [/yen\s*\/足/gu, 'yen/pair'],
  [/yen\s*\/[本枚]/gu, 'yen/piece'],
  [/一部/gu, 'partly '],
  [/その他のもの\s*/gu, 'Other '],
];
