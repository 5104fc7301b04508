/** What a unit measures. Only units of the same measure convert into each other. */
type Measure = 'MASS' | 'VOLUME' | 'COUNT';

interface Unit {
  readonly measure: Measure;
  /** In grams, millilitres or pieces. Whole numbers, so that converting adds no error of binary fractions. */
  readonly size: number;
  /** In lower case, without a point at the end. */
  readonly names: readonly string[];
}

/** Units in which tariffs and callers state quantities, with their names in English and Korean. */
const units: readonly Unit[] = [
  { measure: 'MASS', size: 1, names: ['g', 'gram', 'grams', 'gramme', 'grammes', '그램', '그람'] },
  {
    measure: 'MASS',
    size: 1_000,
    names: ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramme', 'kilogrammes', '킬로그램', '킬로'],
  },
  {
    measure: 'MASS',
    size: 1_000_000,
    names: ['t', 'mt', 'tonne', 'tonnes', 'metric ton', 'metric tons', '톤'],
  },
  {
    measure: 'VOLUME',
    size: 1,
    names: ['ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters', '밀리리터'],
  },
  { measure: 'VOLUME', size: 1_000, names: ['l', 'litre', 'litres', 'liter', 'liters', '리터'] },
  {
    measure: 'VOLUME',
    size: 100_000,
    names: ['hl', 'hectolitre', 'hectolitres', 'hectoliter', 'hectoliters', '헥토리터'],
  },
  {
    measure: 'COUNT',
    size: 1,
    names: [
      ...['item', 'items', 'piece', 'pieces', 'pc', 'pcs', 'each', 'ea', 'unit', 'units', 'no', 'nos', 'number'],
      ...['개', '점', '대', '피스'],
    ],
  },
];

const byName: ReadonlyMap<string, Unit> = new Map(units.flatMap((unit) => unit.names.map((name) => [name, unit])));

/** `pcs` for ` PCS. `. */
const normalized = (unit: string): string => unit.trim().toLowerCase().replace(/\.$/, '');

/**
 * A quantity in another unit: kg, g and t, litres, ml and hl, pieces under each of their names. The same unit converts
 * into itself, even one that is not in the list. Undefined if the two do not measure the same.
 */
export function convertQuantity(amount: number, from: string, to: string): number | undefined {
  const [source, target] = [normalized(from), normalized(to)];
  if (source === target) return amount;
  const [given, wanted] = [byName.get(source), byName.get(target)];
  if (given === undefined || wanted === undefined || given.measure !== wanted.measure) return undefined;
  return (amount * given.size) / wanted.size;
}
