import type { TraitNode } from '../../graph/generated/nodes.js';
import { groupBy } from '../../graph/group-by.js';
import { messages } from '../../messages/messages.js';
import type { Applicability, JudgedBinding } from '../applicability/result.js';
import { linesBelow } from '../duty/lines-below.js';
import { compareText } from '../facts/fact-graph.js';
import { convert } from '../money/convert.js';
import { boundsText } from '../quantity-text.js';
import { classScope } from '../scope/class-scope.js';
import { classTitle } from '../scope/names.js';
import type { PlanContext } from '../scope/plan-context.js';
import { answerChoices } from '../traits/answer-choices.js';
import { answerKey } from '../traits/answer-key.js';
import type { TraitValue } from '../traits/trait-value.js';
import { uniqueTraits } from '../traits/trigger-groups.js';
import { type AmountBounds, intervalsBetween } from './intervals.js';
import { lineKey, type Variable, type VariableValue } from './variable.js';

/** More lines than this are never told apart: the duty is a range over them. */
const linesAtMost = 64;

/** What is not known and decides: traits by id, then the tariff line. */
export function openVariables(planContext: PlanContext, applied: Applicability): readonly Variable[] {
  const open = uniqueTraits([...applied.bindings, ...applied.below].flatMap(({ undecided }) => undecided));
  const byField = groupBy(open, answerKey);
  const judged = [...applied.judged, ...applied.below];
  const variables = [...byField].flatMap(([key, traits]) => {
    const values = valuesOf(planContext, traits, judged);
    return values.length === 0 ? [] : [{ key, traits, values: values.map(placed) }];
  });
  return [...variables, ...lineVariable(planContext, judged)];
}

type Value = Omit<VariableValue, 'place'>;

const placed = (value: Value, place: number): VariableValue => ({ ...value, place });

/** Traits of one kind that the same field answers have their values together. */
function valuesOf(
  planContext: PlanContext,
  traits: readonly TraitNode[],
  judged: readonly JudgedBinding[],
): readonly Value[] {
  const [first] = traits;
  if (first === undefined) return [];
  if (first.kind === 'AMOUNT') return amountValues(planContext, first, traits, judged);
  const choice = traits.find(({ kind }) => kind === 'CHOICE');
  return answerChoices(choice ?? first).map((each) => ({
    ...each,
    traits: new Map(traits.map((trait) => [trait.id, valueFor(trait, each.value, choice !== undefined)])),
  }));
}

/** A yes/no trait beside a choice that the same field answers holds for one of its options. */
const valueFor = ({ kind, holdsIf }: TraitNode, value: string, isOption: boolean): TraitValue =>
  kind === 'CHOICE' ? { option: value } : { holds: isOption ? value === holdsIf : value === 'true' };

/** One value for each interval between the bounds that rules name, in the unit of the first trait. */
function amountValues(
  planContext: PlanContext,
  first: TraitNode,
  traits: readonly TraitNode[],
  judged: readonly JudgedBinding[],
): readonly Value[] {
  const conditions = judged.flatMap(({ conditions }) =>
    conditions.flatMap(({ triggers }) =>
      triggers.flatMap(({ trait, trigger }): AmountBounds[] => {
        if (!traits.some(({ id }) => id === trait.id)) return [];
        const bound = (value: number | undefined) =>
          value === undefined ? undefined : amountIn(planContext, value, trait, first);
        return [{ ...trigger, min: bound(trigger.min), max: bound(trigger.max) }];
      }),
    ),
  );
  return intervalsBetween(conditions).map(({ inside, ...bounds }) => ({
    value: String(inside),
    name: boundsText(bounds, first.unit) ?? messages.questions.anyAmount(),
    traits: new Map(traits.map((trait) => [trait.id, { amount: amountIn(planContext, inside, first, trait) }])),
  }));
}

/** An amount of one trait in the unit of another; undefined without an exchange rate. */
function amountIn(
  { facts, request }: PlanContext,
  amount: number,
  { unit: from }: TraitNode,
  { unit: to }: TraitNode,
): number | undefined {
  if (from === to || from === undefined || to === undefined) return amount;
  return convert(facts, { amount, currency: from }, to, request.asOf)?.amount;
}

/** The lines into which the rules that decide divide the offered class. */
function lineVariable(planContext: PlanContext, judged: readonly JudgedBinding[]): readonly Variable[] {
  const { facts, request } = planContext;
  if (request.classId === undefined) return [];
  const deciding = judged.filter(({ lineDecides }) => lineDecides);
  const parts = deciding.flatMap(({ rule, basis, through }) => [
    through.id,
    ...[rule, ...basis].flatMap((each) => {
      const scope = classScope(planContext, each);
      return [...scope.parts, ...scope.gaps].map((part) => part.class.id);
    }),
  ]);
  const lines = linesBelow(facts, request.classId, parts);
  if (lines.length < 2 || lines.length > linesAtMost) return [];
  const values = lines
    .map(({ id }) => ({
      value: id,
      name: messages.common.name({ name: classTitle(facts, id) }),
      traits: new Map<string, TraitValue>(),
      line: id,
    }))
    .sort((a, b) => compareText(a.line, b.line));
  return [{ key: lineKey, traits: [], values: values.map(placed) }];
}
