import { compareText } from '../../facts/fact-graph.js';
import { byId, type Choice, type Selection, taken } from './choice.js';
import type { Demand } from './demand.js';
import type { Grounds } from './grounds.js';
import { levels as allLevels, type Level } from './level.js';
import { itself, meetingChoice } from './meeting.js';
import { prerequisitesFirst } from './prerequisites-first.js';

/** What is to be done when these ways are taken, before anything is credited. */
export interface Network {
  /** Each after all that it needs. */
  readonly ids: readonly string[];
  readonly levels: ReadonlyMap<string, Level>;
  readonly needsOf: NeedsOf;
  /** What is met by what is done for another: by which. */
  readonly metBy: ReadonlyMap<string, string>;
  /** The demands of the ways that are taken. */
  readonly demands: readonly Demand[];
  /** Those that come up on these ways, by id. Until one is decided, none of its options is in the network. */
  readonly choices: readonly Choice[];
}

export type NeedsOf = (id: string) => readonly string[];

export function networkOf(grounds: Grounds, selection: Selection): Network {
  const demands = taken(grounds.demands, grounds.choices, selection);
  const needs = ownNeeds(grounds, selection);
  const needsOf: NeedsOf = (id) => needs.get(id) ?? [];
  const { metBy, meetings } = meet(grounds, selection, reach(demands, needsOf), needs);
  const levels = reach(demands, needsOf);
  const ids = prerequisitesFirst([...levels.keys()].sort(compareText), needsOf);
  const choices = ids.flatMap((id) => {
    const own = metBy.has(id) ? [] : (grounds.prerequisites.get(id)?.choices ?? []);
    const meeting = meetings.get(id);
    return meeting === undefined ? own : [...own, meeting];
  });
  return { ids, levels, needsOf, metBy, demands, choices: [...grounds.choices, ...choices].sort(byId) };
}

/** One after the other: what is met needs that which meets it, and nothing else. */
function meet(
  grounds: Grounds,
  selection: Selection,
  levels: ReadonlyMap<string, Level>,
  needs: Map<string, readonly string[]>,
) {
  const metBy = new Map<string, string>();
  const meetings = new Map<string, Choice>();
  for (const id of levels.keys()) {
    const meeting = meetingChoice(grounds, id, levels, (each) => needs.get(each) ?? []);
    if (meeting === undefined) continue;
    meetings.set(id, meeting);
    const by = meeting.options.find((option) => option.id === selection.get(meeting.id))?.id ?? itself;
    if (by === itself) continue;
    metBy.set(id, by);
    needs.set(id, [by]);
  }
  return { metBy, meetings };
}

function ownNeeds({ prerequisites }: Grounds, selection: Selection): Map<string, readonly string[]> {
  const needs = [...prerequisites].map(([id, { asked, choices }]) => {
    const own = taken(asked, choices, selection).map((each) => each.requirement);
    return [id, [...new Set(own)]] as const;
  });
  return new Map(needs);
}

/** All that is asked for and all that this needs, at the strongest level that leads to it. */
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
