import type { Area } from '../../graph/generated/nodes.js';
import { isPublicFact } from './public-facts.js';
import type { Revision } from './revision.js';

/** Territories by id. */
export interface AppliedLaw {
  /** All their law applies. */
  readonly whole: ReadonlySet<string>;
  /** Their law applies in these areas. */
  readonly parts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Filters of the history; an absent one passes everything. */
export interface HistoryFilter {
  /** The territories whose law applies in a country or a bloc: the revision must concern one of them. */
  readonly law?: AppliedLaw | undefined;
  /** Id of a class: the revision must concern it, or one above or below it. */
  readonly class?: string | undefined;
  readonly area?: Area | undefined;
  readonly kind?: Revision['kind'] | undefined;
}

/** Each of these classes, and the classes above it. */
export type ClassesAbove = (ids: readonly string[]) => Promise<ReadonlyMap<string, ReadonlySet<string>>>;

/** The revisions that pass, in their order. */
export type Keep = (revisions: readonly Revision[]) => Promise<readonly Revision[]>;

export function keeping(filter: HistoryFilter, classesAbove: ClassesAbove): Keep {
  const { law, area, kind } = filter;
  const passes = (revision: Revision): boolean =>
    isPublicFact(revision) &&
    (law === undefined || revision.markets.some((id) => isLaw(law, id, revision.area))) &&
    (area === undefined || revision.area === area) &&
    (kind === undefined || revision.kind === kind);
  return async (revisions) => ofClass(revisions.filter(passes), filter.class, classesAbove);
}

/** A fact without an area, such as an agreement, can be about any. */
function isLaw({ whole, parts }: AppliedLaw, territory: string, area: Area | null): boolean {
  const areas = parts.get(territory);
  return whole.has(territory) || (areas !== undefined && (area === null || areas.has(area)));
}

async function ofClass(
  revisions: readonly Revision[],
  asked: string | undefined,
  classesAbove: ClassesAbove,
): Promise<readonly Revision[]> {
  if (asked === undefined || revisions.length === 0) return revisions;
  const above = await classesAbove([...new Set([asked, ...revisions.flatMap(({ classes }) => classes)])]);
  const near = (id: string): boolean =>
    id === asked || above.get(asked)?.has(id) === true || above.get(id)?.has(asked) === true;
  return revisions.filter(({ classes }) => classes.some(near));
}
