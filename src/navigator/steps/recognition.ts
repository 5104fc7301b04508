import { isWithin } from '../../day.js';
import type { CertificationNode, CountryNode, RecognitionNode, RuleNode } from '../../graph/generated/nodes.js';
import type { FactGraph } from '../facts/fact-graph.js';
import { reach } from '../scope/class-reach.js';
import type { PlanContext } from '../scope/plan-context.js';
import { statedScope } from '../scope/stated-scope.js';

/** Where a certificate or a report comes from, as the first of these that the arrangement names. */
export type IssuingPlace = 'ORIGIN' | 'SEAT' | 'DISPATCH';

/** An arrangement that is in force between here and there, and about this class. */
export interface Arrangement {
  readonly recognition: RecognitionNode;
  readonly daysSaved: number | undefined;
  readonly issuedIn: CountryNode;
  readonly issuedAt: IssuingPlace;
  /** Ids of territories. */
  readonly honouredIn: readonly string[];
  /** Certificates that the firm must have; none if any certificate or report from there is recognised, such as test reports. */
  readonly accepts: readonly CertificationNode[];
}

/** The arrangements about a requirement that are in force for this question when work starts, including letters of intent. */
export function arrangementsFor(planContext: PlanContext, requirement: string): readonly Arrangement[] {
  const { facts } = planContext;
  const credits = new Map(facts.into(requirement, 'CREDITS').map((edge) => [edge.from, edge.properties.daysSaved]));
  return [...credits].flatMap(([id, daysSaved]) => {
    const recognition = facts.get(id, 'Recognition');
    const issued = recognition && issuedHere(planContext, recognition);
    if (!recognition || !issued || !isOpenHere(planContext, recognition)) return [];
    const honouredIn = facts.out(id, 'HONOURED_IN').map((edge) => edge.to);
    return [{ recognition, daysSaved, ...issued, honouredIn, accepts: acceptedBy(facts, id) }];
  });
}

/** Whether the rule belongs to a territory that honours the arrangement, or to a member of one. */
export function isCovered(
  { facts, request, territories }: PlanContext,
  { honouredIn }: Arrangement,
  rule: RuleNode,
): boolean {
  const places = statedScope(facts, rule.id, 'territory').include;
  return places.some((place) => honouredIn.some((id) => territories(place, request.asOf, rule.area).has(id)));
}

function isOpenHere(planContext: PlanContext, { id, inForceFrom, inForceTo }: RecognitionNode): boolean {
  const { facts, request } = planContext;
  const there = planContext.territories(request.target, request.asOf, 'CONFORMITY');
  const classes = facts.out(id, 'COVERS').map((edge) => edge.to);
  const isAboutClass = classes.length === 0 || reach({ include: classes, except: [] }, planContext.above) !== undefined;
  const isHonoured = facts.out(id, 'HONOURED_IN').some((edge) => there.has(edge.to));
  return isAboutClass && isHonoured && isWithin(inForceFrom, inForceTo, request.asOf);
}

function issuedHere(
  planContext: PlanContext,
  { id }: RecognitionNode,
): Pick<Arrangement, 'issuedIn' | 'issuedAt'> | undefined {
  const { facts, request } = planContext;
  const issuing = facts.out(id, 'ISSUED_IN').map((edge) => edge.to);
  const places: readonly (readonly [string, IssuingPlace])[] = [
    [request.origin, 'ORIGIN'],
    [request.seat, 'SEAT'],
    [request.dispatch, 'DISPATCH'],
  ];
  for (const [country, issuedAt] of places) {
    const issuedIn = facts.get(country, 'Country');
    const here = planContext.territories(country, request.asOf, 'CONFORMITY');
    if (issuedIn !== undefined && issuing.some((territory) => here.has(territory))) return { issuedIn, issuedAt };
  }
  return undefined;
}

function acceptedBy(facts: FactGraph, recognition: string): readonly CertificationNode[] {
  return facts.out(recognition, 'ACCEPTS').flatMap((edge) => facts.get(edge.to, 'Certification') ?? []);
}
