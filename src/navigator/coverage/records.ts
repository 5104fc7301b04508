import { isWithin } from '../../day.js';
import type { Area, CoverageLevel, CoverageNode } from '../../graph/generated/nodes.js';
import { compareText } from '../facts/fact-graph.js';
import type { Day, PlanRequest } from '../plan-request.js';
import { isWithinScope } from '../scope/places.js';
import type { PlanContext } from '../scope/plan-context.js';
import { statedScope } from '../scope/stated-scope.js';

/** What is said about an area for this class, market, origin and day: the record that decides comes first. */
export function coverageRecords(planContext: PlanContext, area: Area): readonly CoverageNode[] {
  return recordsOfAnyOrigin(planContext, area).filter((node) => speaksOf(planContext, node));
}

/** The same, with the records that are limited to other origins or days. */
export function recordsOfAnyOrigin(planContext: PlanContext, area: Area): readonly CoverageNode[] {
  return planContext.facts
    .all('Coverage')
    .flatMap((node) => (node.area === area ? candidate(planContext, node) : []))
    .sort(byCloseness)
    .map(({ node }) => node);
}

/** Services and technology have roots of their own, which say what they are. */
const horizontalRoots: ReadonlySet<string> = new Set(['class/any', 'class/goods']);

/** Whether a record is about all goods, or about all that is exported: it then speaks of horizontal rules only. */
export function isHorizontal(planContext: PlanContext, node: CoverageNode): boolean {
  const nearest = nearestClass(planContext, node);
  return nearest !== undefined && horizontalRoots.has(nearest.classId);
}

/** Rules of export bind at the place of dispatch, support where the firm is based, everything else in the market. */
export function placeFor(area: Area, { target, dispatch, seat }: PlanRequest): string {
  return area === 'EXPORT_CONTROL' ? dispatch : area === 'SUPPORT' ? seat : target;
}

interface Candidate {
  readonly node: CoverageNode;
  readonly distance: number;
  readonly isOwn: boolean;
}

function candidate(planContext: PlanContext, node: CoverageNode): Candidate[] {
  const { facts, request, territories } = planContext;
  const place = placeFor(node.area, request);
  const here = territories(place, dayFor(node.area, request), node.area);
  const within = facts.out(node.id, 'APPLIES_IN').filter((edge) => here.has(edge.to));
  const nearest = nearestClass(planContext, node);
  if (within.length === 0 || nearest === undefined) return [];
  return [{ node, distance: nearest.distance, isOwn: within.some((edge) => edge.to === place) }];
}

function nearestClass({ facts, above }: PlanContext, node: CoverageNode) {
  const covered = facts.out(node.id, 'COVERS').flatMap(({ to: classId }) => {
    const distance = above.get(classId);
    return distance === undefined ? [] : [{ classId, distance }];
  });
  return covered.sort((a, b) => a.distance - b.distance)[0];
}

/** Whether the statement is about goods of this origin on this day. */
function speaksOf(planContext: PlanContext, node: CoverageNode): boolean {
  const { facts, request } = planContext;
  const day = dayFor(node.area, request);
  const origins = statedScope(facts, node.id, 'origin');
  return (
    isWithin(node.validFrom, node.validTo, day) &&
    isWithinScope(planContext, origins, request.origin, { day, area: node.area })
  );
}

/** Duty is that of the day of entry. */
const dayFor = (area: Area, { asOf, entryOn }: PlanRequest): Day => (area === 'DUTY' ? entryOn : asOf);

const rank: { readonly [Level in CoverageLevel]: number } = { NO_DATA: 0, PARTLY: 1, COVERED: 2 };

/**
 * The nearest class, then a record that is limited to some days, then the country's own before its bloc's, then the
 * lower level: of two groups that a class belongs to, one can have law of its own that is not on record.
 */
function byCloseness(a: Candidate, b: Candidate): number {
  return (
    a.distance - b.distance ||
    Number(isDated(b)) - Number(isDated(a)) ||
    Number(b.isOwn) - Number(a.isOwn) ||
    rank[a.node.level] - rank[b.node.level] ||
    compareText(a.node.id, b.node.id)
  );
}

const isDated = ({ node }: Candidate): boolean => node.validFrom !== undefined || node.validTo !== undefined;
