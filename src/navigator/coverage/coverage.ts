import type { Area, CoverageLevel, CoverageNode } from '../../graph/generated/nodes.js';
import { messages } from '../../messages/messages.js';
import { recorded } from '../../messages/recorded.js';
import { compareText, type FactGraph } from '../facts/fact-graph.js';
import type { AreaCoverage } from '../plan.js';
import type { PlanRequest } from '../plan-request.js';
import { nodeName } from '../scope/names.js';
import { createPlanContext, type PlanContext } from '../scope/plan-context.js';

const areas: readonly Area[] = [
  'DUTY',
  'ORIGIN',
  'IMPORT_CONTROL',
  'EXPORT_CONTROL',
  'CONFORMITY',
  'LABELLING',
  'DATA_AND_DIGITAL',
  'TAX',
  'LOGISTICS',
  'INTELLECTUAL_PROPERTY',
  'SETTLEMENT',
  'SUPPORT',
];

/**
 * The coverage of each area of law, always all of them. Export control is looked up at the place of dispatch and
 * support where the firm is based, because the rules bind there; everything else in the market, then in its blocs.
 */
export function coverage(facts: FactGraph, request: PlanRequest): readonly AreaCoverage[] {
  const planContext = createPlanContext(facts, request);
  const records = facts.all('Coverage');
  return areas.map((area) => {
    const place = placeFor(area, request);
    const [record] = records
      .flatMap((node) => (node.area === area ? candidate(planContext, node, place) : []))
      .sort(byCloseness);
    return record === undefined ? noData(facts, area, place) : areaCoverage(record.node);
  });
}

interface Candidate {
  readonly node: CoverageNode;
  readonly distance: number;
  readonly isOwn: boolean;
}

function candidate(
  { facts, request, above, territories }: PlanContext,
  node: CoverageNode,
  place: string,
): Candidate[] {
  const here = territories(place, request.asOf);
  const within = facts.out(node.id, 'APPLIES_IN').filter((edge) => here.has(edge.to));
  const distances = facts.out(node.id, 'COVERS').flatMap((edge) => above.get(edge.to) ?? []);
  if (within.length === 0 || distances.length === 0) return [];
  return [{ node, distance: Math.min(...distances), isOwn: within.some((edge) => edge.to === place) }];
}

const rank: { readonly [Level in CoverageLevel]: number } = { COVERED: 0, PARTLY: 1, NO_DATA: 2 };

/** The nearest class, then the country's own record before its bloc's, then the better level. */
function byCloseness(a: Candidate, b: Candidate): number {
  return (
    a.distance - b.distance ||
    Number(b.isOwn) - Number(a.isOwn) ||
    rank[a.node.level] - rank[b.node.level] ||
    compareText(a.node.id, b.node.id)
  );
}

function placeFor(area: Area, { target, dispatch, seat }: PlanRequest): string {
  return area === 'EXPORT_CONTROL' ? dispatch : area === 'SUPPORT' ? seat : target;
}

function areaCoverage({ area, level, checkedOn, note }: CoverageNode): AreaCoverage {
  return { area, level, checkedOn, note: note && recorded(note) };
}

function noData(facts: FactGraph, area: Area, place: string): AreaCoverage {
  const note = messages.coverage.noData({ place: nodeName(facts, place) });
  return { area, level: 'NO_DATA', checkedOn: undefined, note };
}
