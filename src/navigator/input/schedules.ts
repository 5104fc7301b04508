import type { Localized } from '../../messages/localized.js';
import type { FactGraph } from '../facts/fact-graph.js';
import type { Day } from '../plan-request.js';
import { territoriesOf } from '../scope/territories.js';

/** Schemes of the tariff schedules of the places of a question. */
export interface Schedules {
  /** Of the destination. */
  readonly own: ReadonlySet<string>;
  /** Of the origin. */
  readonly home: ReadonlySet<string>;
  /** Of all of them, that of the destination first. */
  readonly known: ReadonlySet<string>;
  /** Names of the origin and the destinations. */
  readonly places: readonly Localized[];
  /** Whether the question is that of one destination. */
  readonly isDecided: boolean;
}

/** @param asked ids of countries that need not exist */
export function schedulesAt(
  scope: FactGraph,
  asked: {
    readonly origin: string | undefined;
    readonly target: string | undefined;
    readonly targets: readonly string[];
    readonly day: Day;
  },
): Schedules {
  const of = (country: string | undefined) => (country === undefined ? [] : schemesOf(scope, country, asked.day));
  const [own, home] = [of(asked.target), of(asked.origin)];
  const places = new Set([asked.origin, ...asked.targets].filter((id) => id !== undefined));
  return {
    own: new Set(own),
    home: new Set(home),
    known: new Set([...own, ...home, ...asked.targets.flatMap(of)]),
    places: [...places].flatMap((id) => scope.get(id, 'Country')?.name ?? []),
    isDecided: asked.target !== undefined,
  };
}

/** Of the territories whose law of duty applies in the country on the day. */
function schemesOf(scope: FactGraph, country: string, day: Day): readonly string[] {
  return [...territoriesOf(scope, country, day, 'DUTY').keys()].flatMap(
    (id) => scope.get(id, 'Country', 'Bloc')?.tariffScheme ?? [],
  );
}
