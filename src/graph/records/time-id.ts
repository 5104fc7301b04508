import { v7 } from 'uuid';

/** A new id of a record: later ones sort behind earlier ones, and none can be guessed. */
export const timeId = (kind: string): string => `${kind}/${v7()}`;

/** Hexadecimal digits at the end of an id that are chance alone. */
const chance = 10;

/** A place right before an id and behind all earlier ones, from which the id itself cannot be told. */
export const placeBefore = (id: string): string => id.slice(0, -chance);
