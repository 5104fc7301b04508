import { narrow } from './narrow.js';

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

/** Units of tariffs beside those that convert: lengths, areas, volumes, energy, carats, pounds. */
const measures: ReadonlySet<string> = new Set([
  ...[
    'm',
    'metre',
    'metres',
    'meter',
    'meters',
    'cm',
    'km',
    'm2',
    'sqm',
    'm3',
    'cbm',
    '미터',
    '제곱미터',
    '세제곱미터',
  ],
  ...['kwh', '1000 kwh', 'mwh', 'carat', 'carats', 'ct', '캐럿', 'lb', 'lbs', 'oz', 'gal', 'gallon', 'gallons'],
]);

/** Words for one thing of a shipment that do not convert into each other: a carton can hold any number of pieces. */
const packages: ReadonlySet<string> = new Set([
  ...['set', 'sets', 'pair', 'pairs', 'dozen', 'dozens', 'pack', 'packs', 'package', 'packages', 'box', 'boxes'],
  ...['carton', 'cartons', 'case', 'cases', 'bottle', 'bottles', 'can', 'cans', 'bag', 'bags', 'roll', 'rolls'],
  ...['sheet', 'sheets', 'drum', 'drums', 'pallet', 'pallets'],
  ...['세트', '켤레', '쌍', '벌', '다스', '팩', '박스', '상자', '카톤', '병', '캔', '통', '포', '포대', '봉', '봉지'],
  ...['롤', '장', '매', '드럼', '파레트', '팔레트'],
]);

/** Units to offer in place of one that is not known. */
export const commonUnits = ['kg', 'g', 't', 'l', 'ml', 'pcs'] as const;

const byName: ReadonlyMap<string, Unit> = new Map(units.flatMap((unit) => unit.names.map((name) => [name, unit])));

/** `pcs` for ` PCS. `. */
const normalized = (unit: string): string => narrow(unit).toLowerCase().replace(/\.$/, '');

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

/** Whether a quantity can be stated in this unit: one that converts, or a word for things that are counted. */
export const isQuantityUnit = (unit: string): boolean =>
  [byName, measures, packages].some((known) => known.has(normalized(unit)));
