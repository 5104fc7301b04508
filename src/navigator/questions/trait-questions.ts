import type { TraitNode, TraitReading } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { recorded } from '../../messages/recorded.js';
import type { Applicability } from '../applicability/result.js';
import type { AnswerChoice, PlanQuestion } from '../plan.js';
import type { Variable } from '../sets/variable.js';
import { answerChoices } from '../traits/answer-choices.js';
import { answerKey } from '../traits/answer-key.js';

/** One question for each trait that an open rule depends on, and one for all traits that the same input field answers. */
export function traitQuestions(
  { bindings, below }: Pick<Applicability, 'bindings' | 'below'>,
  variables: readonly Variable[] = [],
): readonly PlanQuestion[] {
  const hanging = [...bindings, ...below].flatMap(({ rule, undecided }) => undecided.map((trait) => ({ trait, rule })));
  return [...groupBy(hanging, ({ trait }) => answerKey(trait))].flatMap(([key, group]) => {
    const variable = variables.find((each) => each.key === key);
    const trait = variable?.traits[0] ?? group[0]?.trait;
    const decides = [...new Set(group.map(({ rule }) => rule))];
    return trait ? [traitQuestion(trait, decides, variable?.values ?? answerChoices(trait))] : [];
  });
}

function traitQuestion(
  trait: TraitNode,
  decides: PlanQuestion['decides'],
  choices: readonly AnswerChoice[],
): PlanQuestion {
  return {
    key: `question/${trait.id}`,
    kind: kindOf(trait),
    trait,
    options: trait.kind === 'CHOICE' ? trait.options : undefined,
    text: recorded(trait.question),
    decides,
    answerIn: answerIn(trait),
    choices: choices.map(({ value, name }) => ({ value, name })),
  };
}

const readings: { readonly [Reading in TraitReading]: readonly string[] } = {
  CONSIGNMENT_VALUE: ['offering', 'consignment', 'value'],
  CONSIGNMENT_QUANTITY: ['offering', 'consignment', 'quantity'],
  COMPANY_SALES: ['company', 'sales'],
  COMPANY_EXPORTS: ['company', 'exports'],
  COMPANY_EMPLOYEES: ['company', 'employees'],
  SUPPLY_MODE: ['offering', 'mode'],
  SALE_TRANSPORT: ['sale', 'transport'],
  SALE_BUYER: ['sale', 'buyer'],
  SALE_FORM: ['sale', 'form'],
  SALE_IMPORTER_OF_RECORD: ['sale', 'importerOfRecord'],
  SALE_INCOTERM: ['sale', 'incoterm'],
  DISPATCH: ['dispatchFrom'],
};

/** A yes/no trait is answered itself: the field that it is read from takes other values than yes and no. */
const answerIn = ({ kind, readFrom }: TraitNode): readonly string[] =>
  readFrom === undefined || kind === 'YES_NO' ? ['offering', 'traits'] : readings[readFrom];

function kindOf({ kind, subject }: TraitNode): PlanQuestion['kind'] {
  if (subject === 'COMPANY') return 'COMPANY';
  return kind === 'YES_NO' ? 'TRAIT' : kind;
}
