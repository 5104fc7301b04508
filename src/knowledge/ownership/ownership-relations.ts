import type { NodeName, RelationName } from '../../graph/generated/nodes.js';
import { actingTypes } from '../../graph/vocabulary/acting.js';

/** A relation through which a fact belongs to a desk. */
export interface OwnershipRelation {
  readonly types: readonly RelationName[];
  /** `OUT`: it belongs to all that it points at. `IN`: it belongs to what points at it, where that is all of one desk. */
  readonly direction: 'OUT' | 'IN';
}

/** What a rule does to others. */
export const acting: OwnershipRelation = { types: actingTypes, direction: 'OUT' };
const placed: OwnershipRelation = { types: ['APPLIES_IN'], direction: 'OUT' };
const rule: readonly OwnershipRelation[] = [placed, { types: ['PART_OF'], direction: 'OUT' }, acting];
const requirement: readonly OwnershipRelation[] = [
  { types: ['REQUIRES'], direction: 'IN' },
  { types: ['NEEDS'], direction: 'IN' },
];

/**
 * By type, in the order in which they count: the first that leads anywhere decides. A type without one belongs to the
 * commons, and a territory to itself. A type that is missing here does not compile.
 */
const relations: Readonly<Record<NodeName, readonly OwnershipRelation[]>> = {
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

/** @param type the name of a node type; undefined for a node that is not there */
export const ownershipRelationsOf = (type: string | undefined): readonly OwnershipRelation[] =>
  byType.get(type ?? '') ?? [];
