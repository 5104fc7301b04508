import type { NodeName, RelationName } from '../../graph/generated/nodes.js';
import { actingTypes } from '../../graph/vocabulary/acting.js';

/** A relation through which a fact belongs to a desk. */
export interface OwnershipRelation {
  readonly types: readonly RelationName[];
  /**
   * `OUT`: it belongs to all desks of its targets. `IN`: it belongs to the desk of the facts that refer to it, if they
   * have only one.
   */
  readonly direction: 'OUT' | 'IN';
}

/** The effects of a rule on others. */
export const acting: OwnershipRelation = { types: actingTypes, direction: 'OUT' };
const placed: OwnershipRelation = { types: ['APPLIES_IN'], direction: 'OUT' };
const rule: readonly OwnershipRelation[] = [placed, { types: ['PART_OF'], direction: 'OUT' }, acting];
const requirement: readonly OwnershipRelation[] = [
  { types: ['REQUIRES'], direction: 'IN' },
  { types: ['NEEDS'], direction: 'IN' },
];

/**
 * By type, in order of priority: the first with any nodes decides. A type without one belongs to the commons, and a
 * territory to itself. A type that is missing here does not compile.
 */
const relations: Readonly<Record<NodeName, readonly OwnershipRelation[]>> = {
  AgencyCode: [placed],
  Agreement: [],
  Bloc: [],
  Company: [],
  Country: [],
  ExchangeRate: [],
  Need: [],
  OriginRule: [],
  Product: [],
  ProductClass: [],
  Stage: [],
  Survey: [],
  Trait: [],
  Regulation: rule,
  CustomsRule: rule,
  Certification: requirement,
  Formality: requirement,
  Coverage: [placed],
  Recognition: [{ types: ['HONOURED_IN'], direction: 'OUT' }],
  SupportProgram: [{ types: ['OPEN_TO'], direction: 'OUT' }],
  Terms: [{ types: ['OFFERS'], direction: 'IN' }],
  Claim: [{ types: ['STATES'], direction: 'IN' }],
  Source: [{ types: ['CITES'], direction: 'IN' }],
  Authority: [{ types: ['HANDLED_BY', 'RUN_BY'], direction: 'IN' }],
};

const byType: ReadonlyMap<string, readonly OwnershipRelation[]> = new Map(Object.entries(relations));

/** @param type the name of a node type; undefined for a node that does not exist */
export const ownershipRelationsOf = (type: string | undefined): readonly OwnershipRelation[] =>
  byType.get(type ?? '') ?? [];
