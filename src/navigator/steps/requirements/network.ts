import { byId, type Choice, type Selection, taken } from './choice.js';
import type { Demand } from './demand.js';
import { levels as allLevels, type Level } from './level.js';
import { itself, meetingChoices } from './meeting.js';
import { needsOn } from './prerequisites.js';
import { prerequisitesFirst } from './prerequisites-first.js';
import type { RequirementGraph } from './requirement-graph.js';

/** The work on the selected ways, before anything is credited. */
export interface Network {
  /** Each after everything that it needs. */
  readonly ids: readonly string[];
  readonly levels: ReadonlyMap<string, Level>;
  readonly needsOf: NeedsOf;
  /** What other work meets, and which. */
  readonly metBy: ReadonlyMap<string, string>;
  /** The demands of the selected ways. */
  readonly demands: readonly Demand[];
  /** The choices on these ways, by id. Until one is decided, none of its options is in the network. */
  readonly choices: readonly Choice[];
}

export type NeedsOf = (id: string) => readonly string[];

export function networkOf(requirementGraph: RequirementGraph, selection: Selection): Network {
  const { prerequisites } = requirementGraph;
  const demands = taken(requirementGraph.demands, requirementGraph.choices, selection);
  const needs = new Map([...prerequisites].map(([id, own]) => [id, needsOn(own, selection)]));
  const needsOf: NeedsOf = (id) => needs.get(id) ?? [];
  const alone = reach(demands, needsOf);
  const metBy = applyMeetings(requirementGraph, selection, alone, needs);
  const levels = metBy.size === 0 ? alone : reach(demands, needsOf);
  const known = [...prerequisites.keys()].filter((id) => levels.has(id));
  const ids = metBy.size === 0 ? known : prerequisitesFirst(known, needsOf);
  const choices = ids.flatMap((id) => [
    ...(metBy.has(id) ? [] : (prerequisites.get(id)?.choices ?? [])),
    ...meetingChoices(requirementGraph, id, alone, needsOf),
  ]);
  return { ids, levels, needsOf, metBy, demands, choices: [...requirementGraph.choices, ...choices].sort(byId) };
}

/**
 * What other work meets, and which. It needs only what meets it: this replaces its needs. One meeting can make another
 * possible, so all are tried again until none is added.
 */
function applyMeetings(
  requirementGraph: RequirementGraph,
  selection: Selection,
  levels: ReadonlyMap<string, Level>,
  needs: Map<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const metBy = new Map<string, string>();
  for (let before = -1; before < metBy.size; ) {
    before = metBy.size;
    for (const id of requirementGraph.meeting.keys()) {
      const [choice] = metBy.has(id)
        ? []
        : meetingChoices(requirementGraph, id, levels, (each) => needs.get(each) ?? []);
      const by = choice?.options.find((option) => option.id === selection.get(choice.id))?.id ?? itself;
      if (by === itself) continue;
      metBy.set(id, by);
      needs.set(id, [by]);
    }
  }
  return metBy;
}

/** Everything that is asked for and everything that this needs, at the strongest level that leads to it. */
export function reach(demands: readonly Demand[], needsOf: NeedsOf): ReadonlyMap<string, Level> {
  const found = new Map<string, Level>();
  const visit = (id: string, level: Level): void => {
    if (found.has(id)) return;
    found.set(id, level);
    for (const need of needsOf(id)) visit(need, level);
  };
  for (const level of allLevels)
    for (const demand of demands) if (demand.level === level) visit(demand.requirement, level);
  return found;
}
