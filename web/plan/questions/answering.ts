import type { PlanQuestionsFragment } from '../../api/generated/operations.js';
import { withAnswer } from '../../plan-input/address.js';
import type { Answer, PlanInput } from '../../plan-input/plan-input.js';

export type Question = PlanQuestionsFragment['questions'][number];

/** What an answer needs to know of its question. */
export type Answerable = Pick<Question, 'kind' | 'trait' | 'choices' | 'answerIn'>;

/** Which control takes the answer: a choice, or an amount of a unit or of money with its currency. */
export function controlOf({ kind, trait, choices, answerIn }: Answerable): 'choice' | 'amount' | 'money' {
  const place = answerIn.join('.');
  if (place === 'company.sales' || place === 'company.exports') return 'money';
  const isAmount = kind === 'AMOUNT' || trait?.unit != null || place === 'company.employees';
  return isAmount && !isYesNo(choices) ? 'amount' : 'choice';
}

/** The answer in the input, as the value of a choice or the amount as written; undefined if it was not given. */
export function givenAnswer(question: Answerable, input: PlanInput): string | undefined {
  const place = question.answerIn.join('.');
  if (place === 'offering.traits') return traitAnswer(input.answers.find(({ trait }) => trait === question.trait?.id));
  if (place === 'offering.classId') {
    const { offering } = input;
    const isLine = offering?.by === 'classId' && question.choices.some(({ value }) => value === offering.value);
    return isLine ? offering.value : undefined;
  }
  if (place === 'offering.consignment.value') return amountIn(input.consignment.value, question.trait?.unit);
  return places[place]?.read(input);
}

/**
 * The same input with an answer; without it if `value` is undefined. Without a tariff line, the code of the Harmonized
 * System that the line is in.
 */
export function answered(question: Answerable, input: PlanInput, value: string | undefined): PlanInput {
  const place = question.answerIn.join('.');
  const { trait } = question;
  if (place === 'offering.traits')
    return trait == null
      ? input
      : withAnswer(input, trait.id, value === undefined ? undefined : answer(question, trait.id, value));
  if (place === 'offering.classId') return { ...input, offering: lineOrCode(input, value) };
  if (place === 'offering.consignment.value') {
    const unit = trait?.unit ?? '';
    const written = value === undefined ? undefined : `${value} ${unit}`.trim();
    return { ...input, consignment: { ...input.consignment, value: written } };
  }
  if (place === 'offering.consignment.quantity')
    return {
      ...input,
      consignment: { ...input.consignment, quantity: value, unit: trait?.unit ?? input.consignment.unit },
    };
  return places[place]?.write(input, value) ?? input;
}

/** Whether the address can hold an answer to the question. */
export const isAnswerable = ({ answerIn }: Answerable): boolean => {
  const place = answerIn.join('.');
  return (
    place.startsWith('offering.traits') ||
    place === 'offering.classId' ||
    place.includes('consignment') ||
    place in places
  );
};

interface Place {
  read(input: PlanInput): string | undefined;
  write(input: PlanInput, value: string | undefined): PlanInput;
}

const firm = (field: 'size' | 'employees' | 'sales' | 'exports'): Place => ({
  read: (input) => input.firm[field],
  write: (input, value) => ({ ...input, firm: { ...input.firm, [field]: value } }),
});

const sale = (field: 'transport' | 'buyer' | 'form' | 'importer' | 'incoterm'): Place => ({
  read: (input) => input.sale[field],
  write: (input, value) => ({ ...input, sale: { ...input.sale, [field]: value } }),
});

/** Places of `EntryPlanInput` that have a field of their own in the address. */
const places: Readonly<Record<string, Place>> = {
  'company.size': firm('size'),
  'company.employees': firm('employees'),
  'company.sales': firm('sales'),
  'company.exports': firm('exports'),
  'sale.transport': sale('transport'),
  'sale.buyer': sale('buyer'),
  'sale.form': sale('form'),
  'sale.importerOfRecord': sale('importer'),
  'sale.incoterm': sale('incoterm'),
  'offering.consignment.quantity': {
    read: (input) => input.consignment.quantity,
    write: (input, value) => ({ ...input, consignment: { ...input.consignment, quantity: value } }),
  },
  dispatchFrom: {
    read: (input) => input.dispatchFrom,
    write: (input, value) => ({ ...input, dispatchFrom: value }),
  },
};

function answer(question: Answerable, trait: string, value: string): Answer {
  if (isYesNo(question.choices)) return { trait, holds: value === 'true' };
  return controlOf(question) === 'amount' ? { trait, amount: value } : { trait, option: value };
}

function traitAnswer(given: Answer | undefined): string | undefined {
  if (given === undefined) return undefined;
  if ('holds' in given) return String(given.holds);
  return 'amount' in given ? given.amount : given.option;
}

const isYesNo = (choices: Answerable['choices']): boolean =>
  choices.length > 0 && choices.every(({ value }) => value === 'true' || value === 'false');

/** The number of an amount of money in this unit: a value in another currency is asked for again. */
function amountIn(written: string | undefined, unit: string | null | undefined): string | undefined {
  return unit != null && written?.endsWith(` ${unit}`) ? written.slice(0, -unit.length - 1) : undefined;
}

function lineOrCode(input: PlanInput, line: string | undefined): PlanInput['offering'] {
  if (line !== undefined) return { by: 'classId', value: line };
  const code = /\/(\d{6})\d*$/.exec(input.offering?.value ?? '')?.[1];
  return code === undefined ? input.offering : { by: 'hsCode', value: code };
}
