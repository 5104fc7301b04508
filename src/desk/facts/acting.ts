import type { RelationName } from '../../graph/generated/nodes.js';

/** What keeps another rule from binding, for a time or for good. */
export const overriding: readonly RelationName[] = ['REPLACES', 'REPEALS', 'SUSPENDS', 'POSTPONES'];

/** Whatever a rule does to another. */
export const actingTypes: readonly RelationName[] = ['AMENDS', ...overriding];

export const isActing = (type: string): boolean => actingTypes.some((each) => each === type);
