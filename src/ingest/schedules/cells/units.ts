/** A unit of goods as a rate has it, and the power of ten that turns an amount per the publisher's unit into it. */
export interface ChargedUnit {
  readonly unit: string;
  readonly places: number;
}

/** Units with their names in schedules, in lower case. */
const names: Readonly<Record<string, readonly string[]>> = {
  kg: ['kg', 'kgm', 'kgs', 'kilogram', 'kilograms', 'each kilogram', 'kg net'],
  g: ['g', 'gm', 'gram', 'grm'],
  t: ['t', 'mt', 'tonne', 'tonnes', 'tons', 'tne', 'metric ton', '1000 kg', '1,000 kg', 'each tonne'],
  l: ['l', 'li', 'lt', 'ltr', 'litre', 'liter', 'liters', 'litres'],
  hl: ['hl', 'hlt'],
  item: [
    ...['item', 'each', 'each unit', 'unit', 'piece', 'pcs', 'pc', 'pce', 'u', 'no', 'nmb', 'head', 'article', 'p/st'],
    ...['nar', 'stick', 'stk'],
  ],
  pair: ['pair', 'pairs', 'pr', 'prs', 'pa', 'npr', '2u'],
  dozen: ['dozen', 'doz', 'dzn'],
  gross: ['gross'],
  m: ['m', 'metre', 'meter'],
  m2: ['m2', 'm²', 'sq m', 'sq metre', 'sq mtr', 'square metre', 'mtk'],
  m3: ['m3', 'm³', 'cu m', 'mtq'],
  minute: ['minute', 'menit'],
  jewel: ['jewel'],
  'jewel over 7': ['jewel over 7'],
  'line gross': ['line gross'],
  'g lead': ['g of pb'],
  'kg standard quality': ['kg std qual'],
  bbl: ['bbl'],
  GJ: ['gigajoule', 'gj'],
  'l alcohol': [
    ...['l al', 'l of alcohol', 'litre of alcohol', 'lt alcohol', 'li aa', 'litre of absolute ethyl alcohol'],
    ...['100% vol per litre', 'lpa'],
  ],
  'proof l': ['pf liter on ethyl alcohol content', 'pf liter', 'pf litre', 'proof liter'],
  'l alcohol above 1.15 % vol': [
    'l of alcohol, calculated on that alcohol content by which the percentage by volume of alcohol of the goods exceeds 1.15',
  ],
  'l ms': ['l ms'],
  'kg TSS': ['kg tss'],
  'kg tobacco content': ['kg of tobacco content', 'ktc'],
  'kg drained weight': ['kg on drained weight', 'kg net drained wt'],
  'kg contents': ['kg on entire contents of container'],
  'kg with container': ['kg on contents and container'],
  'kg total sugars': ['kg of total sugars'],
  'kg clean': ['clean kg'],
  'kg if solid, else l': ['solid kilogram - not solid litre'],
  'kg gross': ['kgm g'],
  'kg net dry': ['kg net dry'],
  'kg lactic matter': ['kg lactic matter', 'kgm p'],
  'kg/% sucrose': ['kg % sacchar', 'kgm z'],
  'hl/% vol': ['% vol hl', 'asv x'],
  'cm3 engine': ['cm3 engine capacity', 'cc'],
  '11.664 g': ['11.664 gm', '11.664 g'],
  kWh: ['kwh'],
};

/** Names of multiples of a unit: the unit, and the power of ten by which an amount per the multiple is divided. */
const multiples: Readonly<Record<string, ChargedUnit>> = {
  '100 kg': { unit: 'kg', places: -2 },
  dtn: { unit: 'kg', places: -2 },
  'dtn e': { unit: 'kg drained weight', places: -2 },
  'dtn g': { unit: 'kg gross', places: -2 },
  'dtn m': { unit: 'kg net dry', places: -2 },
  'dtn z': { unit: 'kg/% sucrose', places: -2 },
  '100 kg net drained wt': { unit: 'kg drained weight', places: -2 },
  '100 kg net dry': { unit: 'kg net dry', places: -2 },
  '100 kg % sacchar': { unit: 'kg/% sucrose', places: -2 },
  'dtn r': { unit: 'kg standard quality', places: -2 },
  '100 kg std qual': { unit: 'kg standard quality', places: -2 },
  hmt: { unit: 'm', places: -2 },
  '1,000 pins': { unit: 'item', places: -3 },
  dal: { unit: 'l', places: -1 },
  kl: { unit: 'l', places: -3 },
  '100u': { unit: 'item', places: -2 },
  '1000 unit': { unit: 'item', places: -3 },
  '1000unit': { unit: 'item', places: -3 },
  'each 1000 unit': { unit: 'item', places: -3 },
  '1000 piece': { unit: 'item', places: -3 },
  '1,000 pieces': { unit: 'item', places: -3 },
  '1,000 p/st': { unit: 'item', places: -3 },
  mil: { unit: 'item', places: -3 },
  thousand: { unit: 'item', places: -3 },
  '1000': { unit: 'item', places: -3 },
  '1000 kwh': { unit: 'kWh', places: -3 },
};

const byName: ReadonlyMap<string, ChargedUnit> = new Map([
  ...Object.entries(names).flatMap(([unit, all]) =>
    all.map((name): [string, ChargedUnit] => [name, { unit, places: 0 }]),
  ),
  ...Object.entries(multiples),
]);

/** Of a content by which duty is charged: `kg on lead content`. */
const contentForm = /^kg (?:on|of) (?:the )?([a-z]+) content$/;

/** The unit of a name in a schedule; undefined if it is not known. */
export function chargedUnit(name: string): ChargedUnit | undefined {
  const plain = name.toLowerCase().replace(/\./g, (point, at: number) => (isBetweenDigits(name, at) ? point : ' '));
  const tidy = plain
    .replace(/ ?\/ ?(?!st\b)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const known = byName.get(tidy);
  if (known) return known;
  const content = contentForm.exec(tidy)?.[1];
  return content === undefined ? undefined : { unit: `kg ${content} content`, places: 0 };
}

const isBetweenDigits = (text: string, at: number): boolean =>
  /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
