import type { RequirementNode } from '../../../graph/generated/nodes.js';
import type { Edge, FactGraph } from '../../facts/fact-graph.js';
import { type Choice, type ChoiceItem, choicesAmong, type Selection, taken } from './choice.js';
import { prerequisitesFirst } from './prerequisites-first.js';

/** What a requirement needs: everything that it asks for, but only one way of each choice. */
export interface Prerequisites {
  readonly requirement: RequirementNode;
  readonly asked: readonly ChoiceItem[];
  readonly choices: readonly Choice[];
  /** Ids of everything that is asked for, on any way. */
  readonly all: readonly string[];
  /** Ids of what comes first if something else asks for it. */
  readonly ifAsked: readonly string[];
}

/**
 * What these requirements need, and what that needs, on any way; each after everything that it can need.
 * @throws `PREREQUISITE_CYCLE`
 */
export function prerequisitesOf(facts: FactGraph, ids: Iterable<string>): ReadonlyMap<string, Prerequisites> {
  const asked = [...ids];
  const needed = new Set(prerequisitesFirst(asked, (id) => needsOf(facts, id).map((edge) => edge.to)));
  const all = prerequisitesFirst(asked, (id) => facts.out(id, 'NEEDS').map((edge) => edge.to));
  const found = all.flatMap((id) => (needed.has(id) && facts.get(id, 'Certification', 'Formality')) || []);
  return new Map(found.map((requirement) => [requirement.id, ownPrerequisites(facts, requirement)]));
}

/** Ids of what is needed on the selected ways. */
export function needsOn({ asked, choices, all }: Prerequisites, selection: Selection): readonly string[] {
  return choices.length === 0 ? all : idsOf(taken(asked, choices, selection));
}

function ownPrerequisites(facts: FactGraph, requirement: RequirementNode): Prerequisites {
  const asked = needsOf(facts, requirement.id).map(({ to, properties: { choice } }) => ({
    requirement: to,
    choice: choice === undefined ? undefined : `${requirement.id}#${choice}`,
    option: to,
    by: requirement,
  }));
  const others = facts.out(requirement.id, 'NEEDS').filter(({ properties }) => properties.ifAsked);
  const ifAsked = others.map((edge) => edge.to);
  return { requirement, asked, choices: choicesAmong(asked), all: idsOf(asked), ifAsked };
}

function needsOf(facts: FactGraph, id: string): readonly Edge<'NEEDS'>[] {
  return facts.out(id, 'NEEDS').filter(({ properties }) => !properties.ifAsked);
}

function idsOf(asked: readonly ChoiceItem[]): readonly string[] {
  return [...new Set(asked.map((each) => each.requirement))];
}
