import type { RelationName } from '../../graph/generated/nodes.js';

/** What a relationship means to the facts at its start and at its target. An absent role means nothing. */
export interface RelationRole {
  /**
   * Classes and area of a fact, as the change feed filters by them. `TARGET_IS_CLASS`: the start is about the class at
   * the target. `FROM_TARGET`: a start without classes or area of its own has those of the target. `FROM_START`: the
   * other way round.
   */
  readonly scope?: 'TARGET_IS_CLASS' | 'FROM_TARGET' | 'FROM_START';
  /**
   * Whose review a change of the relationship needs, in addition to that of the start. `REACHES`: always that of the
   * target's desks, as it changes the law there. `SHARED`: never, as others relate to the target too. Absent: if the
   * target then belongs to other desks.
   */
  readonly review?: 'REACHES' | 'SHARED';
  /** A change of the target can make the start wrong: the start is checked again. */
  readonly recheck?: true;
}

const acts: RelationRole = { scope: 'FROM_TARGET', review: 'REACHES' };

/** A relationship that is missing here does not compile. */
const relationRoles: Readonly<Record<RelationName, RelationRole>> = {
  ACCEPTS: {},
  AMENDS: acts,
  APPLIES_IN: {},
  AT_STAGE: {},
  BASED_IN: {},
  BECAME: {},
  CITES: { review: 'SHARED' },
  CLASSIFIED_AS: { scope: 'TARGET_IS_CLASS' },
  COVERS: { scope: 'TARGET_IS_CLASS' },
  CREDITS: {},
  DEPENDS_ON: { recheck: true },
  EXCEPT_DESTINATION: {},
  EXCEPT_ORIGIN: {},
  EXCLUDES: {},
  FOR_CLASS: { scope: 'TARGET_IS_CLASS' },
  FOR_MARKET: {},
  FROM_ORIGIN: {},
  FUNDS: {},
  HANDLED_BY: { review: 'SHARED' },
  HAS: { recheck: true },
  HOLDS: {},
  HONOURED_IN: {},
  IMPLEMENTS: {},
  IN_CUSTOMS_TERRITORY: { review: 'REACHES' },
  ISSUED_IN: {},
  LEADS_TO: {},
  MAKES: {},
  MARKS: { review: 'SHARED' },
  MEASURED: {},
  MEETS: { review: 'REACHES' },
  MEMBER_OF: { review: 'REACHES' },
  NEEDS: { scope: 'FROM_START' },
  NEXT: {},
  OFFERS: { scope: 'FROM_START', recheck: true },
  OPEN_TO: {},
  PARTY_TO: { review: 'REACHES' },
  PART_OF: { scope: 'FROM_TARGET', recheck: true },
  POSTPONES: acts,
  RAISES: {},
  REPEALS: acts,
  REPLACES: acts,
  REQUIRES: { scope: 'FROM_START' },
  RUN_BY: { review: 'SHARED' },
  STATES: { scope: 'FROM_START', recheck: true },
  SUSPENDS: acts,
  TARGETS: {},
  TO_DESTINATION: {},
  TRIGGERED_BY: { recheck: true },
  UNDER: {},
  YIELDS_TO: {},
};

/** The types of relationship whose role satisfies the condition. */
export const relationsWith = (isSuch: (role: RelationRole) => boolean): readonly string[] =>
  Object.entries(relationRoles).flatMap(([type, role]) => (isSuch(role) ? [type] : []));
