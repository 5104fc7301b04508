import { addDays } from '../../../day.js';
import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';
import type { DatedRate } from './cell.js';
import { readCharge, readPercent } from './charge.js';
import { isInForce, type Measure, measuresOf } from './eu-measures.js';
import type { Market } from './market.js';

/** Measures that state what goods of the column pay. */
const duties: Readonly<Record<'mfn' | 'preference', readonly (readonly string[])[]>> = {
  // The second kind is the duty of a line that is for goods of that end use alone.
  mfn: [['Third country duty'], ['Non preferential duty under end-use']],
  preference: [['Tariff preference'], ['Preference under end-use']],
};

/** Relief that needs a certificate or a ship: it is not what goods pay. */
const reliefs = new Set([
  'Airworthiness tariff suspension',
  'Suspension - goods for certain categories of ships, boats and other vessels and for drilling or production platforms',
  'Unit price',
]);

const suspension = 'Autonomous tariff suspension';

/** Duties that ask for an authorisation of the end use: the text of the rate says so. */
const forEndUse = new Set(['Non preferential duty under end-use', 'Preference under end-use']);

/** Measures that leave the duty as it is: named in the text of the rate. */
const asides = new Set([
  ...forEndUse,
  'Autonomous suspension under end-use',
  'Non preferential tariff quota',
  'Non preferential tariff quota under end-use',
  'Preferential tariff quota',
]);

/** Duties on trade remedies: another rule states their amount. */
const remedies = new Set(['Definitive anti-dumping duty', 'Definitive countervailing duty']);

/**
 * A cell of the European tariff: its measures with their days. The rate is that of the third-country duty or of the
 * preference; a suspension that asks for nothing takes the place of the duty while it lasts; quotas and end uses are named
 * beside it. A season without a preference has none.
 */
export function readEuropean(
  text: string,
  column: string,
  day: string,
  market: Market,
): readonly DatedRate[] | undefined {
  const measures = measuresOf(text);
  if (measures === undefined || measures.some(({ type }) => !isKnown(type))) return undefined;
  const isMfn = column === 'mfn';
  const kinds = duties[isMfn ? 'mfn' : 'preference'];
  const types = kinds.find((kind) => measures.some(({ type }) => kind.includes(type)));
  const own = measures.filter(({ type }) => types?.includes(type));
  const free = isMfn ? measures.filter(({ type, scope }) => type === suspension && scope === undefined) : [];
  if (own.length + free.length === 0) return [{ rate: { kind: 'UNKNOWN', text: asideText(measures) } }];
  const aside = asideText(measures.filter((measure) => !own.includes(measure) || forEndUse.has(measure.type)));
  const days = [...new Set([...own, ...free].flatMap(({ from, to }) => [from, ...(to ? [addDays(to, 1)] : [])]))];
  const rates: DatedRate[] = [];
  for (const on of [day, ...days.filter((each) => each > day).sort()]) {
    const rate = rateOn(on, own, free, isMfn, market);
    if (rate === undefined) return undefined;
    const stated = withText(rate, aside);
    if (JSON.stringify(rates.at(-1)?.rate) !== JSON.stringify(stated)) rates.push({ from: on, rate: stated });
  }
  return rates.map(({ from, rate }) => (from === day || from === undefined ? { rate } : { from, rate }));
}

const isKnown = (type: string): boolean =>
  type === suspension ||
  [reliefs, asides, remedies].some((all) => all.has(type)) ||
  [...duties.mfn, ...duties.preference].some((kind) => kind.includes(type));

const asideText = (measures: readonly Measure[]): string =>
  [
    ...new Set(
      measures
        .filter(({ type }) => asides.has(type) || remedies.has(type))
        .map(({ type, value }) => (remedies.has(type) || value.length > 40 ? type : `${value} - ${type}`)),
    ),
  ].join(', ');

function withText(rate: StatedRate, aside: string): StatedRate {
  if (aside === '' || rate.kind === 'MFN' || rate.kind === 'ABSENT') return rate;
  const text = 'text' in rate && rate.text !== undefined ? `${rate.text}, ${aside}` : aside;
  return { ...rate, text };
}

function rateOn(
  day: string,
  own: readonly Measure[],
  free: readonly Measure[],
  isMfn: boolean,
  market: Market,
): StatedRate | undefined {
  const [suspended] = free.filter((measure) => isInForce(measure, day));
  const now = suspended ? [suspended] : own.filter((measure) => isInForce(measure, day));
  if (now.length > 0) return rateOfMeasures(now, market);
  const isBetween = !isMfn && own.some(({ from }) => from > day);
  return isBetween ? { kind: 'MFN' } : { kind: 'UNKNOWN' };
}

/** The rate of measures that are in force together, each for some of the goods. */
function rateOfMeasures(measures: readonly Measure[], market: Market): StatedRate | undefined {
  const rates = measures.map(({ value }) => readValue(value, market));
  const known = rates.filter((rate) => rate !== undefined);
  if (known.length !== rates.length) return undefined;
  const distinct = new Map(known.map((rate) => [JSON.stringify(rate), rate]));
  const [only] = distinct.values();
  if (distinct.size === 1) return only;
  const text = measures.map(({ scope, value }) => `${scope === undefined ? '' : `[${scope}] `}${value}`).join(' ');
  const ends = known.map(boundsOf);
  return boundRate(ends, text);
}

interface Bounds {
  readonly min?: number;
  readonly max?: number;
}

function boundsOf(rate: StatedRate): Bounds {
  if (rate.kind === 'RANGE') return { min: rate.min, ...(rate.max === undefined ? {} : { max: rate.max }) };
  if (rate.kind !== 'CHARGE') return {};
  // A highest charge can be lower than the percentage.
  const min = rate.atMost ? 0 : (rate.percent ?? 0);
  const isPercent = !rate.specific && !rate.atLeast && !rate.atMost;
  return isPercent ? { min, max: min } : { min };
}

function boundRate(ends: readonly Bounds[], text: string): StatedRate {
  const mins = ends.flatMap(({ min }) => (min === undefined ? [] : [min]));
  const maxes = ends.flatMap(({ max }) => (max === undefined ? [] : [max]));
  if (mins.length < ends.length) return { kind: 'UNKNOWN', text };
  const max = maxes.length === ends.length ? { max: Math.max(...maxes) } : {};
  return { kind: 'RANGE', min: Math.min(...mins), ...max, text };
}

/** The value of a measure: a charge, one with an agricultural component, or one for each condition. */
function readValue(value: string, market: Market): StatedRate | undefined {
  if (value === 'NIHIL') return { kind: 'CHARGE', percent: 0 };
  if (value.startsWith('Cond:')) return readConditions(value, market);
  // The amount of an agricultural component depends on the recipe.
  const [, base] = /^(\S+ %) \+ ?EA(?:R|\b).*$/.exec(value) ?? [];
  if (base !== undefined) {
    const percent = readPercent(base, market);
    return percent === undefined ? undefined : { kind: 'RANGE', min: percent, text: value };
  }
  return readCharge(value, market);
}

/** Conditions, such as an entry price or a certificate, each with its rate. */
function readConditions(text: string, market: Market): StatedRate | undefined {
  const rates = [...text.matchAll(/\(\d\d\):([^;]*)(?:;|$)/g)].map(([, value = '']) => value.trim());
  const stated = rates.filter((rate) => rate !== '');
  if (stated.length < rates.length || stated.length === 0) return { kind: 'UNKNOWN', text };
  const known = stated.map((rate) => readCharge(rate, market)).filter((rate) => rate !== undefined);
  if (known.length < stated.length) return { kind: 'UNKNOWN', text };
  return boundRate(known.map(boundsOf), text);
}
