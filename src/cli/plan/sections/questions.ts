import { messages } from '../../../messages/messages.js';
import { type Depth, item, type Section } from '../document.js';
import type { Plan } from '../queried-plan.js';
import type { Words } from '../words.js';
import { effects } from './effects.js';

type Question = Plan['questions'][number];

/** The questions, with the options that answer them, and what each answer changes if the user requests more. */
export function questions(words: Words, plan: Plan, depth: Depth): Section {
  const { say } = words;
  const items = plan.questions.map((question) =>
    item(
      question.text,
      question.options?.length ? say(messages.planPage.oneOf({ options: optionTexts(words, question) })) : undefined,
      answer(words, question),
      question.decides.length > 0 &&
        say(messages.planPage.decides({ rules: question.decides.map(({ name }) => name).join(', ') })),
      ...(depth === 'full' ? effects(words, question, plan) : []),
    ),
  );
  return { heading: say(messages.planPage.questions()), items };
}

/** Each option with its name; the text of the question already names tariff lines. */
const optionTexts = ({ say }: Words, { kind, options, choices }: Question): readonly string[] =>
  kind === 'TARIFF_LINE' ? (options ?? []) : choices.map((choice) => say(messages.planPage.choice(choice)));

/** The options for a number of the firm or the shipment, which answer every question about it. */
const readings: { readonly [Reading: string]: string } = {
  CONSIGNMENT_VALUE: '--value 12000EUR',
  CONSIGNMENT_QUANTITY: '--quantity 500kg',
  COMPANY_SALES: '--sales 2000000EUR',
  COMPANY_EXPORTS: '--exports 300000USD',
  COMPANY_EMPLOYEES: '--employees 25',
  COMPANY_SIZE: '--size sme',
  SUPPLY_MODE: '--mode service',
  SALE_TRANSPORT: '--transport sea',
  SALE_BUYER: '--buyer consumer',
  SALE_FORM: '--form parcel',
  SALE_IMPORTER_OF_RECORD: '--importer exporter',
  SALE_INCOTERM: '--incoterm FOB',
};

function answer({ say }: Words, { key, kind, trait, options }: Question): string | undefined {
  if (kind === 'TARIFF_LINE')
    return say(messages.planPage.answerInPlaceOf({ option: `--class ${options?.[0] ?? 'ID'}`, replaced: '--hs' }));
  const reading =
    trait == null
      ? readings[`COMPANY_${key.split('/').at(-1)?.toUpperCase()}`]
      : ((trait.readFrom ? readings[trait.readFrom] : undefined) ??
        `--trait ${trait.id}=${value(say, trait, options)}`);
  return reading && say(messages.planPage.answer({ option: reading }));
}

function value(say: Words['say'], { unit }: NonNullable<Question['trait']>, options: Question['options']): string {
  return options?.[0] ?? (unit ? say(messages.planPage.inUnit({ value: '100', unit })) : 'yes');
}
