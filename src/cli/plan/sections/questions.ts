import { item, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';

type Question = Plan['questions'][number];

/** What is asked, with the option that answers it. */
export function questions({ questions }: Plan): Section {
  const items = questions.map((question) =>
    item(
      question.text,
      question.options?.length ? `one of: ${question.options.join(', ')}` : undefined,
      answer(question),
      question.decides.length > 0 && `decides: ${question.decides.map(({ name }) => name).join(', ')}`,
    ),
  );
  return { heading: 'Questions', items };
}

/** Where the caller gives a number of the firm or the shipment for all questions about it. */
const readings: { readonly [Reading: string]: string } = {
  CONSIGNMENT_VALUE: '--value 12000EUR',
  CONSIGNMENT_QUANTITY: '--quantity 500kg',
  COMPANY_SALES: '--sales 2000000EUR',
  COMPANY_EXPORTS: '--exports 300000USD',
  COMPANY_EMPLOYEES: '--employees 25',
  SUPPLY_MODE: '--mode service',
};

function answer({ id, kind, trait, options }: Question): string | undefined {
  if (kind === 'TARIFF_LINE') return `answer: --class ${options?.[0] ?? 'ID'}, in place of --hs`;
  if (trait == null) return answerOf(readings[`COMPANY_${id.split('/').at(-1)?.toUpperCase()}`]);
  const reading = trait.readFrom ? readings[trait.readFrom] : undefined;
  return answerOf(reading ?? `--trait ${trait.id}=${value(trait, options)}`);
}

const answerOf = (option: string | undefined): string | undefined => option && `answer: ${option}`;

function value({ unit }: NonNullable<Question['trait']>, options: Question['options']): string {
  return options?.[0] ?? (unit ? `100 (in ${unit})` : 'yes');
}
