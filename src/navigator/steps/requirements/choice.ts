import type { RequirementNode, RuleNode } from '../../../graph/generated/nodes.js';
import { groupBy } from '../../../graph/group-by.js';
import { compareText } from '../../facts/fact-graph.js';

/** One way of a choice: all of these requirements together. */
export interface Option {
  readonly id: string;
  readonly requirements: readonly string[];
}

/** Several ways to do the same: one of them is taken. */
export interface Choice {
  readonly id: string;
  /** There are several ways (`WAYS`), or other work meets it (`MEETING`). */
  readonly kind: 'WAYS' | 'MEETING';
  /** What gives the choice: a rule, a requirement that needs one of several, or one that another one meets. */
  readonly by: RuleNode | RequirementNode;
  readonly options: readonly Option[];
}

/** Ids of options by ids of choices. */
export type Selection = ReadonlyMap<string, string>;

/** A requirement that is asked for, on its own or as a part of one way of a choice. */
export interface ChoiceItem {
  readonly requirement: string;
  readonly choice: string | undefined;
  readonly option: string;
  readonly by: Choice['by'];
}

/** The choices among the requested requirements, by id, and their options by id. A single way is not a choice. */
export function choicesAmong(asked: readonly ChoiceItem[]): readonly Choice[] {
  return [...groupBy(asked, ({ choice }) => choice)].flatMap(([id, group]) => {
    const options = [...groupBy(group, ({ option }) => option)].map(optionOf).sort(byId);
    const [first] = group;
    if (id === undefined || first === undefined || options.length === 1) return [];
    return [{ id, kind: 'WAYS' as const, by: first.by, options }];
  });
}

function optionOf([id, asked]: readonly [string, readonly ChoiceItem[]]): Option {
  return { id, requirements: [...new Set(asked.map(({ requirement }) => requirement))] };
}

/** Requirements without a choice, and those on the selected ways. */
export function taken<Item extends ChoiceItem>(
  asked: readonly Item[],
  choices: readonly Choice[],
  selection: Selection,
): readonly Item[] {
  const open = new Set(choices.map((choice) => choice.id));
  return asked.filter(
    ({ choice, option }) => choice === undefined || !open.has(choice) || selection.get(choice) === option,
  );
}

/** By code point of the id. */
export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
