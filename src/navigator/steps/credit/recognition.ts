import type { CertificationNode, CountryNode, RecognitionNode, RuleNode } from '../../../graph/generated/nodes.js';
import { isWithin } from '../../day.js';
import type { FactGraph } from '../../facts/fact-graph.js';
import { reach } from '../../scope/class-reach.js';
import type { Setting } from '../../scope/plan-context.js';
import { statedScope } from '../../scope/stated-scope.js';

/** Where a certificate or a report comes from, as the first of these that the arrangement names. */
export type IssuingPlace = 'origin' | 'seat of the firm' | 'place of dispatch';

/** An arrangement that is in force between here and there, and about this class. */
export interface Arrangement {
  readonly recognition: RecognitionNode;
  readonly daysSaved: number | undefined;
  readonly issuedIn: CountryNode;
  readonly issuedAt: IssuingPlace;
  /** Ids of territories. */
  readonly honouredIn: readonly string[];
  /** What has to be held; nothing where it is the act of issuing that is recognised, as with test reports. */
  readonly accepts: readonly CertificationNode[];
}

/** The arrangements about a requirement that hold for this question on the day work starts, letters of intent too. */
export function arrangementsFor(setting: Setting, requirement: string): readonly Arrangement[] {
  const { facts } = setting;
  const credits = new Map(facts.into(requirement, 'CREDITS').map((edge) => [edge.from, edge.properties.daysSaved]));
  return [...credits].flatMap(([id, daysSaved]) => {
    const recognition = facts.get(id, 'Recognition');
    const issued = recognition && issuedHere(setting, recognition);
    if (!recognition || !issued || !isOpenHere(setting, recognition)) return [];
    const honouredIn = facts.out(id, 'HONOURED_IN').map((edge) => edge.to);
    return [{ recognition, daysSaved, ...issued, honouredIn, accepts: acceptedBy(facts, id) }];
  });
}

/** A rule is covered where it is one of a territory that honours the arrangement, or of a member of it. */
export function isCovered(
  { facts, question, territories }: Setting,
  { honouredIn }: Arrangement,
  rule: RuleNode,
): boolean {
  const places = statedScope(facts, rule.id, 'territory').include;
  return places.some((place) => honouredIn.some((id) => territories(place, question.asOf).has(id)));
}

function isOpenHere(setting: Setting, { id, inForceFrom, inForceTo }: RecognitionNode): boolean {
  const { facts, question } = setting;
  const there = setting.territories(question.target, question.asOf);
  const classes = facts.out(id, 'COVERS').map((edge) => edge.to);
  const isAboutClass = classes.length === 0 || reach({ include: classes, except: [] }, setting.above) !== undefined;
  const isHonoured = facts.out(id, 'HONOURED_IN').some((edge) => there.has(edge.to));
  return isAboutClass && isHonoured && isWithin(inForceFrom, inForceTo, question.asOf);
}

function issuedHere(setting: Setting, { id }: RecognitionNode): Pick<Arrangement, 'issuedIn' | 'issuedAt'> | undefined {
  const { facts, question } = setting;
  const issuing = facts.out(id, 'ISSUED_IN').map((edge) => edge.to);
  const places: readonly (readonly [string, IssuingPlace])[] = [
    [question.origin, 'origin'],
    [question.seat, 'seat of the firm'],
    [question.dispatch, 'place of dispatch'],
  ];
  for (const [country, issuedAt] of places) {
    const issuedIn = facts.get(country, 'Country');
    const here = setting.territories(country, question.asOf);
    if (issuedIn !== undefined && issuing.some((territory) => here.has(territory))) return { issuedIn, issuedAt };
  }
  return undefined;
}

function acceptedBy(facts: FactGraph, recognition: string): readonly CertificationNode[] {
  return facts.out(recognition, 'ACCEPTS').flatMap((edge) => facts.get(edge.to, 'Certification') ?? []);
}
