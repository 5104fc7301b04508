import type { RelationName } from '../generated/nodes.js';

/** Relations that keep another rule from binding, for a time or permanently. */
export const overriding = ['REPLACES', 'REPEALS', 'SUSPENDS', 'POSTPONES'] as const satisfies readonly RelationName[];

/** Every effect of a rule on another. An amendment keeps nothing from binding. */
export const actingTypes = ['AMENDS', ...overriding] as const;

export type Overriding = (typeof overriding)[number];
export type ActingType = (typeof actingTypes)[number];

export const isActing = (type: string): boolean => actingTypes.some((each) => each === type);
