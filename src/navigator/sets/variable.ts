import type { TraitNode } from '../../graph/generated/nodes.js';
import type { AnswerChoice, PlanQuestion } from '../plan.js';
import { answerKey } from '../traits/answer-key.js';
import type { TraitValue } from '../traits/trait-value.js';

/** Something that is not known and decides: a trait, several traits that the same input field answers, or the tariff line. */
export interface Variable {
  /** The id of its trait, the input field that answers several, or `tariff-line`. */
  readonly key: string;
  /** By id; none for the tariff line. */
  readonly traits: readonly TraitNode[];
  /** All that is possible: exactly one of them is true. */
  readonly values: readonly VariableValue[];
}

/** One value of a variable: yes or no, one option, one interval of an amount, one tariff line. */
export interface VariableValue extends AnswerChoice {
  /** Its place among the values. */
  readonly place: number;
  /** The values of its traits, by id. */
  readonly traits: ReadonlyMap<string, TraitValue>;
  /** Id of the class, for the tariff line. */
  readonly line?: string;
}

/** One value for each of some variables, by their keys. */
export type Assignment = ReadonlyMap<string, VariableValue>;

export const lineKey = 'tariff-line';

/** The key of the variable that a question asks for; undefined for a question about the firm that no rule depends on. */
export function variableOf({ kind, trait }: PlanQuestion): string | undefined {
  if (kind === 'TARIFF_LINE') return lineKey;
  return trait && answerKey(trait);
}
