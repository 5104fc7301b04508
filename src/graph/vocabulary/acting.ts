import type { RelationName } from '../generated/nodes.js';

/** What keeps another rule from binding, for a time or for good. */
export const overriding = ['REPLACES', 'REPEALS', 'SUSPENDS', 'POSTPONES'] as const satisfies readonly RelationName[];

/** Whatever a rule does to another. An amendment keeps nothing from binding. */
export const actingTypes = ['AMENDS', ...overriding] as const;

export type Overriding = (typeof overriding)[number];
export type ActingType = (typeof actingTypes)[number];

export const isActing = (type: string): boolean => actingTypes.some((each) => each === type);
