import type { StatedRate } from '../../../graph/vocabulary/stated-rate.js';
import { datedRates, namedDay, type Step } from './by-day.js';
import { rateOfParts } from './by-goods.js';
import type { DatedRate } from './cell.js';

const dateForm = /(?:- )?\bFrom ?(\d{1,2}) (\p{L}+) (\d{4}):?/u;
const dateForms = new RegExp(dateForm, 'gu');

/** The goods of a section follow its last rate. */
const descriptionForm = / - (?!From )/;

/** What other origins pay, after the general rate: `DCS:4% DCT:5%`, `NZ/PG/FI/DC/LDC/SG: $0.477/L`. */
const otherOrigins = / [A-Z]{2,3}(?:\/ ?[A-Z]{2,3})*(?:[:;]|(?=\d+%)).*$/;

/**
 * A cell that states steps with their days: `4% From 1 January 2024: 3% From 1 January 2026: Free`, with or without what
 * other origins pay. Undefined if it is none or if any step is not understood.
 */
export function readStages(
  text: string,
  day: string,
  read: (text: string) => StatedRate | undefined,
): readonly DatedRate[] | undefined {
  if (!dateForm.test(text)) {
    const rate = read(text.replace(otherOrigins, ''));
    return rate && [{ rate }];
  }
  const steps = stepsOf(text, read);
  if (steps) return datedRates(steps, day);
  return descriptionForm.test(text) ? readSections(text, day) : undefined;
}

function stepsOf(text: string, read: (text: string) => StatedRate | undefined): readonly Step[] | undefined {
  const days = [...text.matchAll(dateForms)].map(([, date = '', month = '', year = '']) => namedDay(date, month, year));
  const texts = text.split(new RegExp(dateForm.source.replace(/\((?!\?)/g, '(?:'), 'u'));
  const rates = texts.map((each) => read(each.trim().replace(otherOrigins, '').replace(/[:.]$/, '').trim()));
  // A day precedes its rate, or follows it if the text ends with a day.
  const isAfter = texts.at(-1)?.trim() === '';
  const isBareStart = texts[0]?.trim() === '';
  const stated = isAfter ? rates.slice(0, -1) : isBareStart ? rates.slice(1) : rates;
  const from = isAfter || isBareStart ? days : [undefined, ...days];
  const steps = stated.map((rate, at) => rate && { rate, from: from[at] });
  const known = steps.filter((step) => step !== undefined);
  if (known.length !== steps.length || days.includes(undefined) || !isRising(days)) return undefined;
  return known.map(({ rate, from: on }) => (on === undefined ? { rate } : { from: on, rate }));
}

const isRising = (days: readonly (string | undefined)[]): boolean =>
  days.every((day, at) => at === 0 || (days[at - 1] ?? '') < (day ?? ''));

/** A section of a cell: the steps of some of the goods, and the goods. */
interface Section {
  readonly steps: { readonly from?: string; readonly percent: number }[];
  goods: string;
}

/** Steps for several kinds of goods, with their description after them. */
function readSections(text: string, day: string): readonly DatedRate[] | undefined {
  const sections = sectionsOf(text);
  if (sections === undefined || sections.length < 2) return undefined;
  const days = [...new Set(sections.flatMap(({ steps }) => steps.map(({ from }) => from)))].filter(
    (from) => from !== undefined && from > day,
  );
  const dated = [undefined, ...days].map((from) => {
    const rate = rateOfSections(sections, from ?? day);
    return rate && (from === undefined ? { rate } : { from, rate });
  });
  const known = dated.filter((each) => each !== undefined);
  return known.length === dated.length ? datedRates(known, day) : undefined;
}

/** The rate of all sections on a day, with what each states. */
function rateOfSections(sections: readonly Section[], day: string): StatedRate | undefined {
  const parts = sections.flatMap(({ steps, goods }) => {
    const step = steps.filter(({ from }) => from === undefined || from <= day).at(-1);
    return step ? [{ percent: step.percent, text: `${step.percent}% ${goods}`.trim() }] : [];
  });
  if (parts.length < sections.length) return undefined;
  return rateOfParts(
    parts.map(({ percent }) => ({ percent })),
    parts.map((part) => part.text).join(', '),
  );
}

const tokenForm = /From ?(\d{1,2}) (\p{L}+) (\d{4}):?|(\d+(?:\.\d+)?)%|\bFree\b/gu;

function sectionsOf(text: string): readonly Section[] | undefined {
  const sections: Section[] = [];
  let from: string | undefined;
  let read = 0;
  for (const token of text.matchAll(tokenForm)) {
    const [whole, date, month, year, digits] = token;
    const last = sections.at(-1);
    if (last) last.goods += text.slice(read, token.index).trim();
    read = token.index + whole.length;
    if (date !== undefined && month !== undefined && year !== undefined) {
      if (from !== undefined) return undefined;
      from = namedDay(date, month, year);
      if (from === undefined) return undefined;
      continue;
    }
    const percent = Number(digits ?? 0);
    const step = from === undefined ? { percent } : { from, percent };
    const before = last?.steps.at(-1)?.from;
    const isNext = last !== undefined && last.goods === '' && from !== undefined && (before ?? '') < from;
    if (isNext) last.steps.push(step);
    else sections.push({ steps: [step], goods: '' });
    from = undefined;
  }
  const last = sections.at(-1);
  if (last) last.goods += text.slice(read).trim();
  return from === undefined ? sections : undefined;
}
